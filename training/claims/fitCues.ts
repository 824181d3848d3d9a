import type { RowStore } from './RowStore.js'

/** Weights of a yes-no question, by steps along the gradient that grow shorter for features seen often (AdaGrad). */
export function fitCues(
  rows: RowStore,
  answers: Uint8Array,
  mask: number,
  passes: number,
  ridge: number,
): Float32Array {
  const weights = new Float32Array(mask + 1)
  const squares = new Float32Array(mask + 1)
  const order = shuffled(answers.length)
  for (let pass = 0; pass < passes; pass++) {
    const rate = 0.15 * (1 - pass / passes) + 0.01
    for (const row of order) {
      const [from, to] = [rows.startOf(row), rows.endOf(row)]
      let score = 0
      for (let at = from; at < to; at++) score += weights[(rows.values[at] as number) & mask] as number
      const error = 1 / (1 + Math.exp(-score)) - (answers[row] as number)
      for (let at = from; at < to; at++) {
        const column = (rows.values[at] as number) & mask
        const slope = error + ridge * (weights[column] as number)
        squares[column] = (squares[column] as number) + slope * slope
        weights[column] = (weights[column] as number) - (rate * slope) / Math.sqrt((squares[column] as number) + 1e-4)
      }
    }
  }
  return weights
}

/** The numbers below a count in an order that is always the same. */
export function shuffled(count: number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, index) => index)
  let state = 12345
  for (let index = count - 1; index > 0; index--) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    const other = state % (index + 1)
    const kept = order[index] as number
    order[index] = order[other] as number
    order[other] = kept
  }
  return order
}
