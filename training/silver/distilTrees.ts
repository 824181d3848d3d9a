import type { Language } from '../../src/language/Language.js'
import { parseTokens } from '../../src/language/parseTokens.js'
import type { Label } from '../../src/language/tagging/Tagger.js'
import type { SilverSentence } from './readSilver.js'

/** A sentence with the tree that our accurate mode gives it. */
export interface DistilledSentence {
  readonly forms: readonly string[]
  readonly tags: readonly Label[]
  readonly heads: readonly number[]
  readonly relations: readonly string[]
}

/** Sentences parsed together; keeps memory low. */
const BATCH = 200
/** Share of words that must have the same head in the silver tree; conjunctions and punctuation hang differently there. */
const LEAST_AGREEMENT = 0.8

/**
 * Trees for the fast parser to learn from: silver sentences parsed by both our parsers together, kept where the silver
 * parser, which is of another make, finds nearly the same heads. At most `limit` sentences, spread over the text.
 */
export function distilTrees(silver: readonly SilverSentence[], language: Language, limit: number): DistilledSentence[] {
  const usable = silver.filter(isUsable)
  const kept: DistilledSentence[] = []
  for (let from = 0; from < usable.length && kept.length < limit; from += BATCH) {
    const batch = usable.slice(from, from + BATCH)
    const parsed = parseTokens(
      batch.map(({ forms }) => forms),
      language,
      'accurate',
    )
    for (const [i, words] of parsed.entries()) {
      const sentence = batch[i]
      if (sentence === undefined || agreement(sentence, words) < LEAST_AGREEMENT) continue
      kept.push({
        forms: sentence.forms,
        tags: words.map(({ upos, xpos }) => [upos, xpos] as const),
        heads: words.map(({ head }) => head),
        relations: words.map(({ deprel }) => deprel),
      })
    }
  }
  return kept.slice(0, limit)
}

/** Of middling length, and with words divided as in the treebanks. */
function isUsable({ forms }: SilverSentence): boolean {
  return forms.length >= 8 && forms.length <= 45 && !forms.some((form) => /[A-Za-z0-9][-/][A-Za-z0-9]|[<>_]/.test(form))
}

function agreement(silver: SilverSentence, words: readonly { readonly head: number; readonly upos: string }[]): number {
  const counted = words.filter(({ upos }) => upos !== 'PUNCT' && upos !== 'CCONJ')
  const same = words.filter(({ upos, head }, i) => upos !== 'PUNCT' && upos !== 'CCONJ' && head === silver.heads[i])
  return same.length / Math.max(1, counted.length)
}
