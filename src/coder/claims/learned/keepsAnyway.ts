import type { TreeSentence } from '../../tree/index.js'
import type { ClaimDraft } from '../ClaimDraft.js'
import { claimAround } from '../nesting/claimAround.js'

/**
 * Whether a claim of the rules stands whatever the learned step says. Its corpus marks each word once: no sayings within
 * what somebody says ("Seoul says Pyongyang claims that ..."), and of "issued alerts that ..." only the verb. We keep the
 * whole chain, and the nouns, adverbs, prepositions and headings that the lexicon knows.
 */
export function keepsAnyway(tree: TreeSentence, draft: ClaimDraft, all: readonly ClaimDraft[]): boolean {
  const token = tree.tokens[draft.cueToken]
  if (token === undefined || token.upos !== 'VERB' || token.deprel === 'amod') return true
  const around = claimAround(draft, all)
  // "declined to comment": the inner word is what the outer one declines.
  return (
    around !== null && (around.sentence !== draft.sentence || token.head !== around.cueToken || token.xpos !== 'VB')
  )
}
