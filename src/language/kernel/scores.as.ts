import { exp4, leaky4, sumLanes } from './vectors.as'

/** Replaces count scores by the logarithms of their shares (log-softmax). */
export function logShares(x: usize, count: i32): void {
  const end = count & ~3
  let most = f32x4.splat(-1e30)
  for (let k = 0; k < end; k += 4) most = f32x4.max(most, v128.load(x + <usize>(k << 2)))
  let high = max(
    max(f32x4.extract_lane(most, 0), f32x4.extract_lane(most, 1)),
    max(f32x4.extract_lane(most, 2), f32x4.extract_lane(most, 3)),
  )
  for (let k = end; k < count; k++) high = max(high, load<f32>(x + <usize>(k << 2)))
  const highs = f32x4.splat(high)
  let sums = f32x4.splat(0)
  for (let k = 0; k < end; k += 4) sums = f32x4.add(sums, exp4(f32x4.sub(v128.load(x + <usize>(k << 2)), highs)))
  let sum = sumLanes(sums)
  for (let k = end; k < count; k++) {
    sum += f32x4.extract_lane(exp4(f32x4.splat(load<f32>(x + <usize>(k << 2)) - high)), 0)
  }
  const total = high + Mathf.log(sum)
  const totals = f32x4.splat(total)
  for (let k = 0; k < end; k += 4) {
    const at = x + <usize>(k << 2)
    v128.store(at, f32x4.sub(v128.load(at), totals))
  }
  for (let k = end; k < count; k++) store<f32>(x + <usize>(k << 2), load<f32>(x + <usize>(k << 2)) - total)
}

/** Copies `count` columns of each row into rows without gaps; with `asShares`, as logarithms of their shares. */
export function gather(x: usize, rows: i32, stride: i32, count: i32, asShares: i32, out: usize): void {
  for (let n = 0; n < rows; n++) {
    const to = out + <usize>(n * count) * 4
    memory.copy(to, x + <usize>(n * stride) * 4, <usize>count << 2)
    if (asShares) logShares(to, count)
  }
}

/** Arc log-shares of one sentence: out[d][h] for rows d and h of `rows`; a word is never its own head. */
export function arcs(deps: usize, depStride: i32, heads: usize, headStride: i32, width: i32, rows: i32, out: usize): void {
  for (let d = 0; d < rows; d++) {
    const dep = deps + <usize>(d * depStride) * 4
    const to = out + <usize>(d * rows) * 4
    for (let h = 0; h < rows; h++) {
      const head = heads + <usize>(h * headStride) * 4
      let s0 = f32x4.splat(0), s1 = f32x4.splat(0)
      for (let k = 0; k < width; k += 8) {
        const at = <usize>(k << 2)
        s0 = f32x4.add(s0, f32x4.mul(v128.load(dep + at), v128.load(head + at)))
        s1 = f32x4.add(s1, f32x4.mul(v128.load(dep + at, 16), v128.load(head + at, 16)))
      }
      store<f32>(to + <usize>(h << 2), sumLanes(f32x4.add(s0, s1)))
    }
    store<f32>(to + <usize>(d << 2), -1e9)
    logShares(to, rows)
  }
}

/** Label log-shares of one arc: out = log-softmax of leak(dep + head) . w + bias; w float32 [width][outputs]. */
export function labels(
  dep: usize, head: usize, width: i32, w: usize, bias: usize, outputs: i32, count: i32, out: usize,
): void {
  for (let m = 0; m < outputs; m += 16) {
    const at = <usize>(m << 2)
    const stride = <usize>(outputs << 2)
    let v = w + at
    let a0 = v128.load(bias + at), a1 = v128.load(bias + at, 16)
    let a2 = v128.load(bias + at, 32), a3 = v128.load(bias + at, 48)
    for (let k = 0; k < width; k++) {
      const z = leaky4(f32x4.add(v128.load32_splat(dep + <usize>(k << 2)), v128.load32_splat(head + <usize>(k << 2))))
      a0 = f32x4.add(a0, f32x4.mul(z, v128.load(v)))
      a1 = f32x4.add(a1, f32x4.mul(z, v128.load(v, 16)))
      a2 = f32x4.add(a2, f32x4.mul(z, v128.load(v, 32)))
      a3 = f32x4.add(a3, f32x4.mul(z, v128.load(v, 48)))
      v += stride
    }
    v128.store(out + at, a0)
    v128.store(out + at, a1, 16)
    v128.store(out + at, a2, 32)
    v128.store(out + at, a3, 48)
  }
  logShares(out, count)
}
