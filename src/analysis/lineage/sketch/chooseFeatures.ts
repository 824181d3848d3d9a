import { scramble } from '../../../util/index.js'
import type { TextWords } from '../words/TextWords.js'

/** Content words up to which every shingle is kept, every second, every fourth; beyond, every eighth. */
const KEEP_ALL = 90
const KEEP_HALF = 700
const KEEP_QUARTER = 2800

/** Turns a shingle's hash into that of a feature, so that the choice does not follow the hash. */
const SALT = 0x5bd1e995

/**
 * The shingles by which a text is looked up. Of a longer text a fixed part is kept, chosen by the hash alone: a text's
 * choice lies within that of any shorter text that has the same words, wherever in it they stand. Quotations are kept
 * whole: they are short and tell much.
 */
export function chooseFeatures(words: TextWords): readonly number[] {
  const step = stepFor(words.hashes.length)
  const features = new Set<number>()
  for (const [at, shingle] of words.shingles.entries()) {
    if (shingle === 0) continue
    const feature = scramble(shingle ^ SALT)
    if ((feature & (step - 1)) === 0 || words.quoted[at] === 1) features.add(feature)
  }
  return [...features]
}

function stepFor(wordCount: number): number {
  if (wordCount <= KEEP_ALL) return 1
  if (wordCount <= KEEP_HALF) return 2
  return wordCount <= KEEP_QUARTER ? 4 : 8
}
