import { childrenOf, hyphenEnd, type TreeSentence } from '../../tree/index.js'

/** Tokens of the proper name a token heads: itself and its flat parts, with what hyphens join to them. */
export function nameTokens(tree: TreeSentence, head: number): readonly number[] {
  const found = new Set([head])
  // A set is walked in the order of adding, so that parts of parts are met, too.
  for (const token of found) {
    for (const child of childrenOf(tree, token)) if (tree.tokens[child]?.deprel === 'flat') found.add(child)
  }
  for (const token of [...found]) {
    const end = tree.tokens[token]?.upos === 'PROPN' ? hyphenEnd(tree, token) : token
    for (let joined = token + 1; joined <= end; joined++) found.add(joined)
  }
  return [...found].sort((a, b) => a - b)
}
