/** 160 bytes for sums, below everything that the caller places. */
export const SPACE: usize = 32768

/**
 * Adds the products of two rows of int16 inputs with a block of 16 outputs to eight sums at `sums`: four of the first
 * row, four of the second. Everything hot in the parser runs through this loop.
 */
export function addProducts(first: usize, second: usize, w: usize, pairs: i32, sums: usize): void {
  let a0 = v128.load(sums), a1 = v128.load(sums, 16), a2 = v128.load(sums, 32), a3 = v128.load(sums, 48)
  let b0 = v128.load(sums, 64), b1 = v128.load(sums, 80), b2 = v128.load(sums, 96), b3 = v128.load(sums, 112)
  for (const end = first + <usize>(pairs << 2); first < end; first += 4) {
    const a = v128.load32_splat(first), b = v128.load32_splat(second)
    const w0 = v128.load8x8_s(w), w1 = v128.load8x8_s(w, 8)
    a0 = i32x4.add(a0, i32x4.dot_i16x8_s(w0, a))
    b0 = i32x4.add(b0, i32x4.dot_i16x8_s(w0, b))
    a1 = i32x4.add(a1, i32x4.dot_i16x8_s(w1, a))
    b1 = i32x4.add(b1, i32x4.dot_i16x8_s(w1, b))
    const w2 = v128.load8x8_s(w, 16), w3 = v128.load8x8_s(w, 24)
    a2 = i32x4.add(a2, i32x4.dot_i16x8_s(w2, a))
    b2 = i32x4.add(b2, i32x4.dot_i16x8_s(w2, b))
    a3 = i32x4.add(a3, i32x4.dot_i16x8_s(w3, a))
    b3 = i32x4.add(b3, i32x4.dot_i16x8_s(w3, b))
    second += 4
    w += 32
  }
  v128.store(sums, a0)
  v128.store(sums, a1, 16)
  v128.store(sums, a2, 32)
  v128.store(sums, a3, 48)
  v128.store(sums, b0, 64)
  v128.store(sums, b1, 80)
  v128.store(sums, b2, 96)
  v128.store(sums, b3, 112)
}

/** y[n][m] = (x[n] . w[m]) * scales[m] * rowScales[n] + bias[m]; rowScales 0 means 1. x int16, y float32. */
export function multiply(
  x: usize, rows: i32, inputs: i32, w: usize, outputs: i32, scales: usize, bias: usize, rowScales: usize, y: usize,
): void {
  const sums = SPACE
  for (let m = 0; m < outputs; m += 16) {
    const at = <usize>(m << 2)
    for (let n = 0; n < rows; n += 2) {
      const other = n + 1 < rows ? n + 1 : n
      memory.fill(sums, 0, 128)
      addProducts(x + <usize>(n * inputs) * 2, x + <usize>(other * inputs) * 2, w + <usize>(m * inputs), inputs >> 1, sums)
      for (let k: usize = 0; k < 128; k += 16) {
        const row = k < 64 ? n : other
        const column = at + (k & 63)
        const rowScale = f32x4.splat(rowScales ? load<f32>(rowScales + <usize>(row << 2)) : 1)
        const scaled = f32x4.mul(f32x4.convert_i32x4_s(v128.load(sums + k)), v128.load(scales + column))
        const to = y + <usize>(row * outputs) * 4 + column
        v128.store(to, f32x4.add(f32x4.mul(scaled, rowScale), v128.load(bias + column)))
      }
    }
  }
}
