import { encodeModel } from './encodeModel.js'
import { freezeWeights } from './freezeWeights.js'
import { PARSER_TEMPLATES } from './parserTemplates.js'
import type { TrainableWeights } from './TrainableWeights.js'

/** The model file of a trained parser; weights smaller than `threshold` are left out. */
export function encodeParser(relations: readonly string[], weights: TrainableWeights, threshold: number): Uint8Array {
  return encodeModel({ kind: 'perceptron', relations, templates: PARSER_TEMPLATES }, freezeWeights(weights, threshold))
}
