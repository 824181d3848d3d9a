import type { Token } from '../../types/index.js'
import type { EmbeddingEffect, EmbeddingLexicon, EmbeddingPart } from './EmbeddingLexicon.js'

/** What the lexicon says of a word ("call", or with a particle "call off") in the first of several frames that it knows; null where it is silent. */
export function effectOf(
  lexicon: EmbeddingLexicon,
  token: Token,
  frames: readonly string[],
  particle = '',
): EmbeddingEffect | null {
  const lemma = particle === '' ? token.lemma.toLowerCase() : `${token.lemma.toLowerCase()} ${particle}`
  for (const part of partsOf(token)) {
    for (const frame of frames) {
      const effect = lexicon.effectByKey.get(`${lemma}|${part}|${frame}`)
      if (effect !== undefined) return effect
    }
  }
  return null
}

const VERB: readonly EmbeddingPart[] = ['verb']
// Taggers waver between participle and adjective: "is set to", "the planned visit".
const PARTICIPLE: readonly EmbeddingPart[] = ['verb', 'adj']
const NOUN: readonly EmbeddingPart[] = ['noun']
const OTHER: readonly EmbeddingPart[] = ['adj', 'adv', 'verb']

function partsOf(token: Token): readonly EmbeddingPart[] {
  if (token.upos === 'VERB' || token.upos === 'AUX') return token.xpos === 'VBN' ? PARTICIPLE : VERB
  return token.upos === 'NOUN' || token.upos === 'PROPN' ? NOUN : OTHER
}
