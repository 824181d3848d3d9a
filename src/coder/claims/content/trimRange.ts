import type { TokenRange, TreeSentence } from '../../tree/index.js'

/** A stretch without punctuation and coordinators at its edges and without the "that" or "whether" that opens it; null
 *  where nothing is left. */
export function trimRange(tree: TreeSentence, { first, last }: TokenRange): TokenRange | null {
  let from = first
  let to = last
  while (from <= to && isEdge(tree, from)) from++
  while (to >= from && isTail(tree, to)) to--
  if (from > to) return null
  return { first: from, last: closing(tree, from, to) }
}

const OPENERS: Readonly<Record<string, string>> = { '”': '“', '’': '‘' }

/** "an Arab ‘no’", "the “Cold War,” a time": where the mark behind the stretch closes one that opens in it, with at most
 *  a comma or stop before it, the stretch ends there. */
function closing(tree: TreeSentence, from: number, to: number): number {
  if (closesInside(tree, from, to, to + 1)) return closing(tree, from, to + 1)
  return tree.tokens[to + 1]?.upos === 'PUNCT' && closesInside(tree, from, to, to + 2) ? to + 2 : to
}

function closesInside(tree: TreeSentence, from: number, to: number, mark: number): boolean {
  const closer = tree.tokens[mark]?.text ?? ''
  const inside = tree.tokens.slice(from, to + 1)
  // A straight mark closes where an odd number stands before it.
  if (closer === '"') return inside.filter((token) => token.text === closer).length % 2 === 1
  const opener = OPENERS[closer]
  if (opener === undefined) return false
  return inside.filter((token) => token.text === opener).length > inside.filter((token) => token.text === closer).length
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
