/** Weights while they are learned, row after row: for each feature `hiddenSize` numbers, then one per scale. */
export interface ScaleNetwork {
  readonly hiddenSize: number
  readonly scaleCount: number
  readonly rows: Float64Array
  readonly hiddenBias: Float64Array
  /** For each hidden unit one weight per scale. */
  readonly outputWeights: Float64Array
  readonly outputBias: Float64Array
}

/** The arrays of a network, in a fixed order. */
export function arraysOf({ rows, hiddenBias, outputWeights, outputBias }: ScaleNetwork): Float64Array[] {
  return [rows, hiddenBias, outputWeights, outputBias]
}

/** A network of the same shape with all weights 0. */
export function emptyLike({ hiddenSize, scaleCount, rows }: ScaleNetwork): ScaleNetwork {
  return emptyNetwork(rows.length / (hiddenSize + scaleCount), hiddenSize, scaleCount)
}

/** A network for so many features with all weights 0. */
export function emptyNetwork(featureCount: number, hiddenSize: number, scaleCount: number): ScaleNetwork {
  return {
    hiddenSize,
    scaleCount,
    rows: new Float64Array(featureCount * (hiddenSize + scaleCount)),
    hiddenBias: new Float64Array(hiddenSize),
    outputWeights: new Float64Array(hiddenSize * scaleCount),
    outputBias: new Float64Array(scaleCount),
  }
}
