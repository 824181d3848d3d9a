import type { TreeSentence } from './TreeSentence.js'

/** The tokens above a token, nearest first, up to the root. */
export function governorsOf(tree: TreeSentence, index: number): readonly number[] {
  const found: number[] = []
  let next = tree.tokens[index]?.head ?? -1
  while (next >= 0 && found.length < tree.tokens.length) {
    found.push(next)
    next = tree.tokens[next]?.head ?? -1
  }
  return found
}
