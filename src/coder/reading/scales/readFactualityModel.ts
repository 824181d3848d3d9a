import { Fault } from '../../../types/index.js'
import { digestBytes, keyTable, readModelFile } from '../../../util/index.js'
import { type FactualityModel, LEARNED_SCALES } from './FactualityModel.js'

/** The header of a file of factuality weights; the body holds the arrays in the order of `readFactualityModel`. */
export interface FactualityHeader {
  readonly kind: 'factuality'
  readonly featureCount: number
  readonly hiddenSize: number
}

/** Opens the weights of the factuality scales; throws `bad-model` where they are not of this layout. */
export function readFactualityModel(bytes: Uint8Array): FactualityModel {
  const { header, body } = readModelFile(bytes, 'factuality')
  const { featureCount, hiddenSize } = header
  if (typeof featureCount !== 'number' || typeof hiddenSize !== 'number')
    throw new Fault('bad-model', 'the factuality weights have another layout; train or fetch them again')
  const parts = new Uint8Array(body)
  let at = 0
  const take = (length: number): ArrayBuffer => {
    if (at + length > parts.length)
      throw new Fault('bad-model', 'the factuality weights are cut short; fetch them again')
    at += length
    return parts.slice(at - length, at).buffer
  }
  const scaleCount = LEARNED_SCALES.length
  return {
    hiddenSize,
    hiddenBias: new Float32Array(take(hiddenSize * 4)),
    outputWeights: new Float32Array(take(hiddenSize * scaleCount * 4)),
    outputBias: new Float32Array(take(scaleCount * 4)),
    units: new Float32Array(take(featureCount * 4)),
    rows: keyTable(new Int32Array(take(featureCount * 4))),
    weights: new Int8Array(take(featureCount * (hiddenSize + scaleCount))),
    version: digestBytes(bytes).slice(0, 12),
  }
}
