import { childrenOf } from './childrenOf.js'
import { firstConjunct } from './firstConjunct.js'
import type { TreeSentence } from './TreeSentence.js'

/** The preposition before a noun, in lower case, fixed parts joined: "in", "according to", "because of"; a later
 *  conjunct without its own has that of the first. Null where there is none; the genitive clitic is none. */
export function caseOf(tree: TreeSentence, index: number): string | null {
  const known = tree.cases[index]
  if (known !== undefined) return known
  if (index < 0 || index >= tree.tokens.length) return null
  const found = ownCase(tree, index) ?? sharedCase(tree, index)
  tree.cases[index] = found
  return found
}

function sharedCase(tree: TreeSentence, index: number): string | null {
  const first = firstConjunct(tree, index)
  return first === index ? null : ownCase(tree, first)
}

function ownCase(tree: TreeSentence, index: number): string | null {
  let words: string | null = null
  for (const child of childrenOf(tree, index)) {
    const token = tree.tokens[child]
    if (token?.deprel !== 'case' || token.upos === 'PART' || token.xpos === 'POS') continue
    words = words === null ? token.text.toLowerCase() : `${words} ${token.text.toLowerCase()}`
    for (const part of childrenOf(tree, child)) {
      const fixed = tree.tokens[part]
      if (fixed?.deprel === 'fixed') words = `${words} ${fixed.text.toLowerCase()}`
    }
  }
  return words
}
