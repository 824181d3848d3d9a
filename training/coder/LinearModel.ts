/** Weights of a linear model: for each column, then each number of the meaning, then the bias, one weight per answer. */
export interface LinearModel {
  readonly answerCount: number
  readonly columnCount: number
  readonly meaningSize: number
  readonly weights: Float64Array
}
