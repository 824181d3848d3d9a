import type { TokenRange, TreeSentence } from '../../tree/index.js'

/** A stretch without punctuation and coordinators at its edges and without the "that" or "whether" that opens it; null
 *  where nothing is left. */
export function trimRange(tree: TreeSentence, { first, last }: TokenRange): TokenRange | null {
  let from = first
  let to = last
  while (from <= to && isEdge(tree, from)) from++
  while (to >= from && isTail(tree, to)) to--
  return from <= to ? { first: from, last: to } : null
}

function isEdge(tree: TreeSentence, index: number): boolean {
  const token = tree.tokens[index]
  if (token === undefined) return true
  if (isMark(tree, index)) return true
  if (token.deprel === 'cc' && /^(and|but|or)$/i.test(token.text)) return true
  return token.text.toLowerCase() === 'that' && (token.deprel === 'mark' || token.xpos === 'IN' || token.xpos === 'WDT')
}

function isTail(tree: TreeSentence, index: number): boolean {
  return isMark(tree, index)
}

/** Punctuation, but not a hyphen within a word or a bracket that closes inside. */
function isMark(tree: TreeSentence, index: number): boolean {
  const token = tree.tokens[index]
  return token?.upos === 'PUNCT' && token.xpos !== 'HYPH' && token.text !== ')' && token.text !== '('
}
