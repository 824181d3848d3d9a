import type { DesignMatrix } from './DesignMatrix.js'
import { descendDual } from './descendDual.js'
import type { LinearModel } from './LinearModel.js'

export interface FitOptions {
  readonly answerCount: number
  /** Strength of the pull of all weights towards 0. */
  readonly ridge: number
  /** How often the rows are gone through. */
  readonly passes: number
}

/**
 * The weights under which each answer is best told from the others. Categories are told apart on rows that have one; the
 * last answer, NONE, is told from all the rest.
 */
export function fitLinear(matrix: DesignMatrix, { answerCount, ridge, passes }: FitOptions): LinearModel {
  const columnCount = matrix.keys.length
  const { meaningSize, answers } = matrix
  const weights = new Float64Array((columnCount + meaningSize + 1) * answerCount)
  for (let answer = 0; answer < answerCount; answer++) {
    const costs = answer === answerCount - 1 ? matrix.noneWeights : matrix.weights
    const own = descendDual(matrix, (row) => answers[row] === answer, costs, { ridge, passes })
    own.forEach((weight, column) => {
      weights[column * answerCount + answer] = weight
    })
  }
  return { answerCount, columnCount, meaningSize, weights }
}
