import { type WordSpace, weightsFrom, wordSpace } from '../../../../analysis/index.js'
import type { IncidentLedger } from '../../../../ledger/index.js'

/** By how much the counts of words change. */
export interface WordChange {
  readonly reports: number
  readonly words: ReadonlyMap<string, number>
}

/** In how many reports words stand, as far as they were asked for. */
export class WordShelf {
  private readonly counts = new Map<string, number>()
  private reports = 0

  constructor(private readonly ledger: IncidentLedger) {}

  /** Loads the counts of words that are not at hand. */
  async load(words: Iterable<string>): Promise<void> {
    const missing = [...new Set(words)].filter((word) => !this.counts.has(word))
    const { reports, reportsWith } = await this.ledger.wordCounts(missing)
    this.reports = reports
    for (const [word, count] of reportsWith) this.counts.set(word, count)
  }

  /** Weights of words once a change is made; words must be loaded before they are weighed. */
  space({ reports, words }: WordChange): WordSpace {
    return wordSpace(
      weightsFrom({
        reports: this.reports + reports,
        reportsWith: (word) => (this.counts.get(word) ?? 0) + (words.get(word) ?? 0),
      }),
    )
  }

  /** Takes over a change that was written. */
  apply({ words }: WordChange): void {
    for (const [word, count] of words) {
      const known = this.counts.get(word)
      if (known !== undefined) this.counts.set(word, known + count)
    }
  }

  /** Forgets all, where another process may have written. */
  clear(): void {
    this.counts.clear()
  }
}
