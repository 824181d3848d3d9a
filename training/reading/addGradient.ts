import type { ScaleNetwork } from './ScaleNetwork.js'

/** An example as the network sees it: its features' rows, each counting `share`. */
export interface NetworkExample {
  readonly columns: readonly number[]
  readonly share: number
  readonly scale: number
  readonly label: number
}

/** Adds an example's part of the gradient, times `weight`, to `gradient`; errors count as pseudo-Huber loss. */
export function addGradient(
  network: ScaleNetwork,
  { columns, share, scale, label }: NetworkExample,
  smallError: number,
  weight: number,
  gradient: ScaleNetwork,
): void {
  const { hiddenSize, scaleCount, outputWeights } = network
  const width = hiddenSize + scaleCount
  const sums = new Float64Array(width)
  for (const column of columns) addRow(sums, network.rows, column * width, share)
  const hidden = Float64Array.from({ length: hiddenSize }, (_, i) =>
    Math.tanh((sums[i] ?? 0) + (network.hiddenBias[i] ?? 0)),
  )
  let sum = (sums[hiddenSize + scale] ?? 0) + (network.outputBias[scale] ?? 0)
  hidden.forEach((value, i) => {
    sum += value * (outputWeights[i * scaleCount + scale] ?? 0)
  })
  const bent = Math.tanh(sum / 3)
  const error = 3 * bent - label
  const slope = weight * (error / Math.hypot(error, smallError)) * (1 - bent * bent)
  const delta = new Float64Array(width)
  delta[hiddenSize + scale] = slope
  add(gradient.outputBias, scale, slope)
  hidden.forEach((value, i) => {
    add(gradient.outputWeights, i * scaleCount + scale, slope * value)
    delta[i] = slope * (outputWeights[i * scaleCount + scale] ?? 0) * (1 - value * value)
    add(gradient.hiddenBias, i, delta[i] ?? 0)
  })
  for (const column of columns)
    for (let i = 0; i < width; i++) add(gradient.rows, column * width + i, (delta[i] ?? 0) * share)
}

function add(target: Float64Array, at: number, value: number): void {
  target[at] = (target[at] ?? 0) + value
}

function addRow(target: Float64Array, rows: Float64Array, from: number, share: number): void {
  for (let i = 0; i < target.length; i++) target[i] = (target[i] ?? 0) + (rows[from + i] ?? 0) * share
}
