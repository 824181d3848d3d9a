import { childrenOf, childWith, type TreeSentence } from '../../tree/index.js'
import type { ClaimLexicon } from '../lexicon/ClaimLexicon.js'
import { entriesFor } from '../lexicon/entriesFor.js'

/** Gerunds of saying behind a comma that the parse hung into the content: "said roads were shut, adding that more would
 *  be" — the speaker adds, not the roads. */
export function furtherSayings(tree: TreeSentence, content: readonly number[], lexicon: ClaimLexicon): number[] {
  const found: number[] = []
  const open = [...content]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const child of childrenOf(tree, next)) {
      if (isSaying(tree, child, lexicon)) found.push(child)
      else if (/^(advcl|conj|xcomp|ccomp)/.test(tree.tokens[child]?.deprel ?? '')) open.push(child)
    }
  }
  return found
}

function isSaying(tree: TreeSentence, index: number, lexicon: ClaimLexicon): boolean {
  const token = tree.tokens[index]
  if (token?.deprel !== 'advcl' || token.xpos !== 'VBG' || tree.tokens[index - 1]?.text !== ',') return false
  return childWith(tree, index, 'ccomp') >= 0 && entriesFor(lexicon, token, 'verb').length > 0
}
