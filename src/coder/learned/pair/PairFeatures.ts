/** What a ranker sees of a pair. */
export interface PairFeatures {
  readonly named: readonly string[]
  readonly rule: readonly string[]
  readonly meaning: Float32Array
}
