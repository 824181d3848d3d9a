import { firstConjunct } from './firstConjunct.js'
import type { TreeSentence } from './TreeSentence.js'

/** What a token is to its governor, as a later conjunct shares it: both names of "ties with Moscow and Beijing" are
 *  `nmod` of "ties". */
export interface SharedRelation {
  readonly governor: number
  readonly deprel: string
}

/** Governor and relation of the first member of a token's coordination. */
export function sharedRelation(tree: TreeSentence, index: number): SharedRelation {
  const token = tree.tokens[firstConjunct(tree, index)]
  return { governor: token?.head ?? -1, deprel: token?.deprel ?? 'dep' }
}
