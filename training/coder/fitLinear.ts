import type { DesignMatrix } from './DesignMatrix.js'
import type { LinearModel } from './LinearModel.js'
import { minimise } from './minimise.js'
import { hingeLoss } from './hingeLoss.js'

export interface FitOptions {
  readonly answerCount: number
  /** Strength of the pull of all weights towards 0. */
  readonly ridge: number
  readonly mostSteps: number
}

/** The weights under which each answer is best told from the others. */
export function fitLinear(matrix: DesignMatrix, { answerCount, ridge, mostSteps }: FitOptions): LinearModel {
  const columnCount = matrix.keys.length
  const start = new Float64Array((columnCount + matrix.meaningSize + 1) * answerCount)
  const weights = minimise(
    (point, gradient) => hingeLoss(matrix, point, answerCount, ridge, gradient),
    start,
    mostSteps,
  )
  return { answerCount, columnCount, meaningSize: matrix.meaningSize, weights }
}
