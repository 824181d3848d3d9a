import type { TreeSentence } from '../../tree/index.js'

const INNER = new Set(['det', 'amod', 'compound', 'nummod', 'nmod:poss', 'case', 'nmod:unmarked', 'flat', 'punct'])
const REACH = 8

/** The word that names the happening after a preposition: "summit" in "a week after the first summit"; null where none. */
export function eventAfter(tree: TreeSentence, preposition: number): number | null {
  const limit = Math.min(tree.tokens.length - 1, preposition + REACH)
  for (let at = preposition + 1; at <= limit; at++) {
    const token = tree.tokens[at]
    if (token === undefined || token.upos === 'PUNCT') return null
    if (token.upos === 'VERB') return at
    const isNoun = token.upos === 'NOUN' || token.upos === 'PROPN'
    if (isNoun && !(INNER.has(token.deprel) && token.head > at) && !isSubject(token.deprel)) return at
  }
  return null
}

/** "a week after Russia invaded": the verb names it, not the one who acts. */
function isSubject(deprel: string): boolean {
  return deprel === 'nsubj' || deprel === 'nsubj:pass'
}
