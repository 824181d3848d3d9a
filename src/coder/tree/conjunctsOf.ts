import { childrenOf } from './childrenOf.js'
import { firstConjunct } from './firstConjunct.js'
import { isRelation } from './isRelation.js'
import type { TreeSentence } from './TreeSentence.js'

/** All members of the coordination a token stands in, itself included, in the order of the words. */
export function conjunctsOf(tree: TreeSentence, index: number): readonly number[] {
  const known = tree.conjuncts[index]
  if (known) return known
  const found = membersOf(tree, index)
  if (index >= 0 && index < tree.tokens.length) tree.conjuncts[index] = found
  return found
}

function membersOf(tree: TreeSentence, index: number): readonly number[] {
  const found = [firstConjunct(tree, index)]
  for (let next = 0; next < found.length; next++) {
    for (const child of childrenOf(tree, found[next] ?? -1)) {
      if (isRelation(tree.tokens[child]?.deprel ?? '', 'conj')) found.push(child)
    }
  }
  return found.length === 1 ? found : found.sort((a, b) => a - b)
}
