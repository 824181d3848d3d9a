/** A matrix before packing, a row per output. */
export interface MatrixRows {
  readonly weights: readonly Float32Array[]
  readonly bias: Float32Array
  /** What one step of the inputs is worth: layers fed by states get int16 of full range. */
  readonly inputStep: number
}

/** A row as int8 and what one step is worth. */
export function quantiseRow(row: Float32Array): { readonly steps: Int8Array; readonly step: number } {
  const most = row.reduce((high, value) => Math.max(high, Math.abs(value)), 0)
  const step = most > 0 ? most / 127 : 1
  return { steps: Int8Array.from(row, (value) => Math.round(value / step)), step }
}

/** Int8 weights in the kernel's order (blocks of 16 outputs, pairs of inputs) with a scale and a bias per output. */
export function packMatrix(rows: MatrixRows): {
  readonly weights: Int8Array
  readonly scales: Float32Array
  readonly bias: Float32Array
} {
  const outputs = rows.weights.length
  const inputs = rows.weights[0]?.length ?? 0
  if (outputs % 16 !== 0 || inputs % 4 !== 0)
    throw new Error(`a matrix of ${outputs} x ${inputs} does not fit the kernel`)
  const weights = new Int8Array(outputs * inputs)
  const scales = new Float32Array(outputs)
  rows.weights.forEach((row, output) => {
    const { steps, step } = quantiseRow(row)
    scales[output] = step * rows.inputStep
    const block = (output & ~15) * inputs
    steps.forEach((value, input) => {
      weights[block + (input >> 1) * 32 + (output & 15) * 2 + (input & 1)] = value
    })
  })
  return { weights, scales, bias: rows.bias }
}
