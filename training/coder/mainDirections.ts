/** Turns of Jacobi's method: ample for a hundred dimensions. */
const SWEEPS = 12

/**
 * The `wanted` directions in which rows of numbers vary most (principal components about the origin), each of length 1,
 * by Jacobi's eigenvalue method on their products.
 */
export function mainDirections(rows: Float32Array, dimensions: number, wanted: number): Float64Array[] {
  const matrix = products(rows, dimensions)
  const vectors = identity(dimensions)
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (let p = 0; p < dimensions; p++) {
      for (let q = p + 1; q < dimensions; q++) rotate(matrix, vectors, dimensions, p, q)
    }
  }
  const order = Array.from({ length: dimensions }, (_, index) => index)
  const variance = (index: number): number => matrix[index * dimensions + index] ?? 0
  order.sort((left, right) => variance(right) - variance(left) || left - right)
  return order
    .slice(0, wanted)
    .map((column) => Float64Array.from({ length: dimensions }, (_, row) => vectors[row * dimensions + column] ?? 0))
}

function products(rows: Float32Array, dimensions: number): Float64Array {
  const matrix = new Float64Array(dimensions * dimensions)
  for (let at = 0; at < rows.length; at += dimensions) {
    for (let i = 0; i < dimensions; i++) {
      const left = rows[at + i] ?? 0
      for (let j = 0; j < dimensions; j++)
        matrix[i * dimensions + j] = (matrix[i * dimensions + j] ?? 0) + left * (rows[at + j] ?? 0)
    }
  }
  return matrix
}

function identity(size: number): Float64Array {
  return Float64Array.from({ length: size * size }, (_, index) => Number(index % (size + 1) === 0))
}

function rotate(matrix: Float64Array, vectors: Float64Array, size: number, p: number, q: number): void {
  const at = (row: number, column: number): number => matrix[row * size + column] ?? 0
  const off = at(p, q)
  if (Math.abs(off) < 1e-12) return
  const theta = (at(q, q) - at(p, p)) / (2 * off)
  const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.hypot(theta, 1))
  const c = 1 / Math.hypot(t, 1)
  const s = t * c
  for (let k = 0; k < size; k++) turn(matrix, k * size + p, k * size + q, c, s)
  for (let k = 0; k < size; k++) turn(matrix, p * size + k, q * size + k, c, s)
  for (let k = 0; k < size; k++) turn(vectors, k * size + p, k * size + q, c, s)
}

function turn(values: Float64Array, left: number, right: number, c: number, s: number): void {
  const a = values[left] ?? 0
  const b = values[right] ?? 0
  values[left] = c * a - s * b
  values[right] = s * a + c * b
}
