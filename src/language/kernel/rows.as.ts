import { UNIT_INVERSE, leaky4, toInt16 } from './vectors.as'

/** y[n] = the sum over j of table[ids[n][j]] * scales[ids[n][j]]; table int8, y float32; width a multiple of 8. */
export function sumRows(ids: usize, rows: i32, each: i32, table: usize, scales: usize, width: i32, y: usize): void {
  for (let n = 0; n < rows; n++) {
    const to = y + <usize>(n * width) * 4
    memory.fill(to, 0, <usize>width << 2)
    for (let j = 0; j < each; j++) {
      const id = <usize>load<i32>(ids + <usize>((n * each + j) << 2))
      const scale = f32x4.splat(load<f32>(scales + (id << 2)))
      const from = table + id * <usize>width
      for (let k = 0; k < width; k += 8) {
        const v = v128.load8x8_s(from + <usize>k)
        const at = to + <usize>(k << 2)
        const low = f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(v)), scale)
        const high = f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(v)), scale)
        v128.store(at, f32x4.add(v128.load(at), low))
        v128.store(at, f32x4.add(v128.load(at, 16), high), 16)
      }
    }
  }
}

/** Turns float rows into int16 rows of full range; scales[n] is what one step of row n is worth. */
export function quantise(x: usize, rows: i32, width: i32, stride: i32, y: usize, scales: usize): void {
  for (let n = 0; n < rows; n++) {
    const from = x + <usize>(n * stride) * 4
    const to = y + <usize>(n * width) * 2
    let most = f32x4.splat(0)
    for (let k = 0; k < width; k += 4) most = f32x4.max(most, f32x4.abs(v128.load(from + <usize>(k << 2))))
    const high = max(
      max(f32x4.extract_lane(most, 0), f32x4.extract_lane(most, 1)),
      max(f32x4.extract_lane(most, 2), f32x4.extract_lane(most, 3)),
    )
    const scale: f32 = high > 0 ? high * UNIT_INVERSE : 1
    const inverse = f32x4.splat(<f32>1 / scale)
    store<f32>(scales + <usize>(n << 2), scale)
    for (let k = 0; k < width; k += 4) {
      v128.store64_lane(to + <usize>(k << 1), toInt16(f32x4.mul(v128.load(from + <usize>(k << 2)), inverse)), 0)
    }
  }
}

/** y = x * factor as int16, cut off at its ends; count a multiple of 4. */
export function shrink(x: usize, count: i32, factor: f32, y: usize): void {
  const f = f32x4.splat(factor)
  for (let k = 0; k < count; k += 4) {
    v128.store64_lane(y + <usize>(k << 1), toInt16(f32x4.mul(v128.load(x + <usize>(k << 2)), f)), 0)
  }
}

/** x = max(x, x / 10), in place, on `width` columns of each row. */
export function leak(x: usize, rows: i32, width: i32, stride: i32): void {
  for (let n = 0; n < rows; n++) {
    const from = x + <usize>(n * stride) * 4
    for (let k = 0; k < width; k += 4) v128.store(from + <usize>(k << 2), leaky4(v128.load(from + <usize>(k << 2))))
  }
}

/** x = x + y; count a multiple of 4. */
export function addInto(x: usize, y: usize, count: i32): void {
  for (let k = 0; k < count; k += 4) {
    const at = <usize>(k << 2)
    v128.store(x + at, f32x4.add(v128.load(x + at), v128.load(y + at)))
  }
}
