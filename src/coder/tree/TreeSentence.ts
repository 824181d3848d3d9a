import type { ParsedSentence, Token } from '../../types/index.js'

/** A parsed sentence with its tree ready for walking down as well as up. */
export interface TreeSentence {
  readonly sentence: ParsedSentence
  readonly tokens: readonly Token[]
  /** For each token the indices of its dependents, in the order of the words. */
  readonly children: readonly (readonly number[])[]
  /** Index of the root; -1 where the sentence has no token. */
  readonly root: number
  /** What `caseOf` found for each token, filled on the way: every slot with a preposition asks. */
  readonly cases: (string | null)[]
  /** What `conjunctsOf` found for each token, filled on the way likewise. */
  readonly conjuncts: (readonly number[])[]
}
