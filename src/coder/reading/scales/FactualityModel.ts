import type { KeyTable } from '../../../util/index.js'

/** The scales that are learned; see `FactualityScale` for all of them. */
export const LEARNED_SCALES = ['certainty', 'occurrence'] as const

export type LearnedScale = (typeof LEARNED_SCALES)[number]

/** A number from -3 to 3 on each learned scale. */
export type ScaleScores = { readonly [scale in LearnedScale]: number }

/** A small network over named features of a reading: a linear part for each scale, and one hidden layer for all. */
export interface FactualityModel {
  /** Row of each known feature, by the hash of its name. */
  readonly rows: KeyTable
  readonly hiddenSize: number
  /** For each row one whole number per hidden unit, then one per scale, worth the row's unit. */
  readonly weights: Int8Array
  readonly units: Float32Array
  readonly hiddenBias: Float32Array
  /** For each hidden unit one weight per scale. */
  readonly outputWeights: Float32Array
  readonly outputBias: Float32Array
  readonly version: string
}
