import type { DesignMatrix } from './DesignMatrix.js'

/** Adds a row's logits under `weights` to `logits`. */
export function addLogits(matrix: DesignMatrix, weights: Float64Array, row: number, logits: Float64Array): void {
  const count = logits.length
  const bias = weights.length - count
  for (let i = 0; i < count; i++) logits[i] = (logits[i] ?? 0) + (weights[bias + i] ?? 0)
  for (let entry = matrix.starts[row] ?? 0; entry < (matrix.starts[row + 1] ?? 0); entry++) {
    const from = (matrix.columns[entry] ?? 0) * count
    const value = matrix.values[entry] ?? 0
    for (let i = 0; i < count; i++) logits[i] = (logits[i] ?? 0) + (weights[from + i] ?? 0) * value
  }
  const base = matrix.keys.length * count
  for (let j = 0; j < matrix.meaningSize; j++) {
    const value = matrix.meanings[row * matrix.meaningSize + j] ?? 0
    if (value === 0) continue
    for (let i = 0; i < count; i++) logits[i] = (logits[i] ?? 0) + (weights[base + j * count + i] ?? 0) * value
  }
}

/**
 * Each answer against all others by squared hinge loss with a ridge (a linear support vector machine), and the gradient
 * into `gradient`. Categories are told apart on rows that have one; the last answer, NONE, is told from all the rest.
 */
export function hingeLoss(
  matrix: DesignMatrix,
  weights: Float64Array,
  answerCount: number,
  ridge: number,
  gradient: Float64Array,
): number {
  let loss = 0
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] ?? 0
    gradient[i] = ridge * weight
    loss += (ridge * weight * weight) / 2
  }
  const margins = new Float64Array(answerCount)
  for (let row = 0; row < matrix.answers.length; row++) {
    margins.fill(0)
    addLogits(matrix, weights, row, margins)
    for (let answer = 0; answer < answerCount; answer++) {
      const weight = (answer === answerCount - 1 ? matrix.noneWeights[row] : matrix.weights[row]) ?? 0
      const side = matrix.answers[row] === answer ? 1 : -1
      const short = Math.max(0, 1 - side * (margins[answer] ?? 0))
      loss += weight * short * short
      margins[answer] = -2 * weight * side * short
    }
    addGradient(matrix, gradient, row, margins)
  }
  return loss
}

function addGradient(matrix: DesignMatrix, gradient: Float64Array, row: number, errors: Float64Array): void {
  const count = errors.length
  const bias = gradient.length - count
  for (let i = 0; i < count; i++) gradient[bias + i] = (gradient[bias + i] ?? 0) + (errors[i] ?? 0)
  for (let entry = matrix.starts[row] ?? 0; entry < (matrix.starts[row + 1] ?? 0); entry++) {
    const from = (matrix.columns[entry] ?? 0) * count
    const value = matrix.values[entry] ?? 0
    for (let i = 0; i < count; i++) gradient[from + i] = (gradient[from + i] ?? 0) + (errors[i] ?? 0) * value
  }
  const base = matrix.keys.length * count
  for (let j = 0; j < matrix.meaningSize; j++) {
    const value = matrix.meanings[row * matrix.meaningSize + j] ?? 0
    if (value === 0) continue
    for (let i = 0; i < count; i++) {
      gradient[base + j * count + i] = (gradient[base + j * count + i] ?? 0) + (errors[i] ?? 0) * value
    }
  }
}
