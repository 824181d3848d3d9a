import { hashText } from '../../../util/index.js'
import { type FactualityModel, LEARNED_SCALES, type ScaleScores } from './FactualityModel.js'

const SCALE_COUNT = LEARNED_SCALES.length

/** What a model makes of a predicate's features, on each scale between -3 and 3. */
export function scoreScales(model: FactualityModel, features: readonly string[]): ScaleScores {
  const { hiddenSize, outputWeights } = model
  const sums = sumRows(model, features)
  const score = (which: number): number => {
    let sum = (sums[hiddenSize + which] ?? 0) + (model.outputBias[which] ?? 0)
    for (let unit = 0; unit < hiddenSize; unit++) {
      const hidden = Math.tanh((sums[unit] ?? 0) + (model.hiddenBias[unit] ?? 0))
      sum += hidden * (outputWeights[unit * SCALE_COUNT + which] ?? 0)
    }
    return squash(sum)
  }
  return { certainty: score(0), occurrence: score(1) }
}

/** Brings a sum between -3 and 3 and leaves it nearly as it is near 0. */
export function squash(sum: number): number {
  return 3 * Math.tanh(sum / 3)
}

function sumRows(model: FactualityModel, features: readonly string[]): Float64Array {
  const width = model.hiddenSize + SCALE_COUNT
  const sums = new Float64Array(width)
  for (const name of features) {
    const row = model.rows.find(hashText(name))
    if (row < 0) continue
    const unit = model.units[row] ?? 0
    for (let i = 0; i < width; i++) sums[i] = (sums[i] ?? 0) + (model.weights[row * width + i] ?? 0) * unit
  }
  return sums
}
