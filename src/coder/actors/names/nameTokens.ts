import { childrenOf, type TreeSentence } from '../../tree/index.js'

/** Tokens of the proper name a token heads: itself and its flat parts, hyphens between them included. */
export function nameTokens(tree: TreeSentence, head: number): readonly number[] {
  const found = [head]
  for (const child of childrenOf(tree, head)) {
    if (tree.tokens[child]?.deprel !== 'flat') continue
    found.push(child)
    for (const inner of childrenOf(tree, child)) {
      const deprel = tree.tokens[inner]?.deprel
      if (deprel === 'flat' || (deprel === 'punct' && tree.tokens[inner]?.text === '-')) found.push(inner)
    }
  }
  return found.sort((a, b) => a - b)
}
