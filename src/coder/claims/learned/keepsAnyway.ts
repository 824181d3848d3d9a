import type { TreeSentence } from '../../tree/index.js'
import type { ClaimDraft } from '../ClaimDraft.js'
import { claimAround } from '../nesting/claimAround.js'

/**
 * Whether a claim of the rules stands whatever the learned step says. Its corpus marks no sayings within what somebody
 * says ("Seoul says Pyongyang claims that ..."), and of "issued alerts that ..." only the verb; we keep the whole chain,
 * and the nouns, adverbs, prepositions and headings that the lexicon knows.
 */
export function keepsAnyway(tree: TreeSentence, draft: ClaimDraft, all: readonly ClaimDraft[]): boolean {
  return tree.tokens[draft.cueToken]?.upos !== 'VERB' || claimAround(draft, all) !== null
}
