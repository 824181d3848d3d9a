import type { TextWords } from '../words/TextWords.js'

/** Texts whose words are kept. */
const MAX_TEXTS = 2000

/** The words of the texts last compared, by number: a story's copies come close together. */
export class WordCache {
  private readonly kept = new Map<number, TextWords>()

  /** Keeps words; the longest unused go. */
  keep(number: number, words: TextWords): void {
    this.kept.delete(number)
    this.kept.set(number, words)
    if (this.kept.size <= MAX_TEXTS) return
    const oldest = this.kept.keys().next()
    if (!oldest.done) this.kept.delete(oldest.value)
  }

  /** The words kept, or else made now and kept. */
  take(number: number, make: () => TextWords): TextWords {
    const words = this.kept.get(number) ?? make()
    this.keep(number, words)
    return words
  }
}
