import type { Token } from '../../../types/index.js'
import { modalOf } from '../../reading/index.js'
import type { WordingEntry, WordingLexicon, WordingPart } from './WordingLexicon.js'

/** What the lexicon says of a word that puts a happening forward; null where it has none of it. */
export function entryAt(lexicon: WordingLexicon, token: Token): WordingEntry | null {
  for (const key of keysOf(token)) {
    const entry = lexicon.get(key)
    if (entry !== undefined) return entry
  }
  return null
}

function keysOf(token: Token): readonly string[] {
  const lemma = token.lemma.toLowerCase()
  const written = token.text.toLowerCase()
  // "is to visit": the infinitive's mark is all that says it.
  if (token.xpos === 'TO') return ['to|aux']
  if (token.xpos === 'MD') return [`${modalOf(token)}|aux`]
  const parts: readonly WordingPart[] = PARTS[token.upos] ?? ['adj', 'adv']
  return parts.flatMap((part) => [`${lemma}|${part}`, `${written}|${part}`])
}

// Taggers waver between participle, adjective and adverb: "is set to", "the planned visit", "is likely to".
const PARTS: Readonly<Record<string, readonly WordingPart[]>> = {
  VERB: ['verb', 'adj'],
  AUX: ['aux', 'verb'],
  NOUN: ['noun'],
  PROPN: ['noun'],
  ADJ: ['adj', 'verb', 'adv'],
  ADV: ['adv', 'adj'],
}
