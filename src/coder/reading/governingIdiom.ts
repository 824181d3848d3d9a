import { childrenOf, type TreeSentence } from '../tree/index.js'
import type { EmbeddingEffect } from './EmbeddingLexicon.js'

const CHANCES: ReadonlySet<string> = new Set([
  'opportunity',
  'chance',
  'occasion',
  'trouble',
  'step',
  'time',
  'liberty',
])

/**
 * What a governor says by more than one of its words: "has yet to sign", "too weak to cross", "took the opportunity to
 * praise"; null where it stands for itself.
 */
export function governingIdiom(
  tree: TreeSentence,
  governor: number,
  frames: readonly string[],
): EmbeddingEffect | null {
  const token = tree.tokens[governor]
  if (token === undefined || !frames.includes('to')) return null
  const has = (lemma: string): boolean =>
    childrenOf(tree, governor).some((child) => tree.tokens[child]?.lemma === lemma)
  if ((token.lemma === 'have' || token.lemma === 'be') && has('yet')) return 'averted'
  if ((token.upos === 'ADJ' || token.upos === 'ADV') && has('too')) return 'averted'
  const verb = tree.tokens[token.head]
  return CHANCES.has(token.lemma) && token.deprel === 'obj' && verb?.lemma === 'take' ? 'happens' : null
}
