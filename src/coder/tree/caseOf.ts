import { childrenOf } from './childrenOf.js'
import { firstConjunct } from './firstConjunct.js'
import type { TreeSentence } from './TreeSentence.js'

/** The preposition before a noun, in lower case, fixed parts joined: "in", "according to", "because of"; a later
 *  conjunct without its own has that of the first. Null where there is none; the genitive clitic is none. */
export function caseOf(tree: TreeSentence, index: number): string | null {
  const own = ownCase(tree, index)
  if (own !== null) return own
  const first = firstConjunct(tree, index)
  return first === index ? null : ownCase(tree, first)
}

function ownCase(tree: TreeSentence, index: number): string | null {
  const words: string[] = []
  for (const child of childrenOf(tree, index)) {
    const token = tree.tokens[child]
    if (token?.deprel !== 'case' || token.upos === 'PART' || token.xpos === 'POS') continue
    words.push(token.text.toLowerCase())
    for (const part of childrenOf(tree, child)) {
      const fixed = tree.tokens[part]
      if (fixed?.deprel === 'fixed') words.push(fixed.text.toLowerCase())
    }
  }
  return words.length > 0 ? words.join(' ') : null
}
