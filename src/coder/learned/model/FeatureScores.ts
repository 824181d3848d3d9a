import { continueHash, HASH_START, scramble } from '../../../util/index.js'
import type { FeatureSink } from '../pair/FeatureSink.js'
import type { Ranker } from './Ranker.js'

/** Adds the weights of features to the logits of a ranker's answers. A feature counts once, however often it is named. */
export class FeatureScores implements FeatureSink {
  readonly logits: Float64Array
  /** What a feature counts for that is taken in from now on. */
  value = 1
  readonly #ranker: Ranker
  readonly #seen = new Set<number>()

  constructor(ranker: Ranker) {
    this.#ranker = ranker
    this.logits = Float64Array.from(ranker.bias)
  }

  add(first: string, second = '', third = '', fourth = '', fifth = '', sixth = ''): void {
    let hash = continueHash(continueHash(HASH_START, first), second)
    if (third !== '') hash = continueHash(continueHash(hash, third), fourth)
    if (fifth !== '') hash = continueHash(continueHash(hash, fifth), sixth)
    const row = this.#ranker.rows.find(scramble(hash))
    if (row < 0 || this.#seen.has(row)) return
    this.#seen.add(row)
    this.#addRow(row)
  }

  #addRow(row: number): void {
    const { logits } = this
    const { weights, units } = this.#ranker
    const unit = (units[row] as number) * this.value
    const from = row * logits.length
    for (let i = 0; i < logits.length; i++) logits[i] = (logits[i] as number) + (weights[from + i] as number) * unit
  }
}
