import type { Token } from '../../types/index.js'
import { childrenOf, isRelation, type TreeSentence } from '../tree/index.js'

/** The helping words of a clause, by what they do; -1 where missing. */
export interface Auxiliaries {
  readonly modal: number
  readonly have: number
  readonly be: number
  readonly copula: number
  readonly do: number
  /** The "to" of an infinitive. */
  readonly to: number
}

const MODALS: ReadonlyMap<string, string> = new Map([
  ['wo', 'will'],
  ["'ll", 'will'],
  ['’ll', 'will'],
  ['ca', 'can'],
  ["'d", 'would'],
  ['’d', 'would'],
  ['sha', 'shall'],
])

/** Collects the auxiliaries and the infinitive mark that hang on a predicate. */
export function readAuxiliaries(tree: TreeSentence, index: number): Auxiliaries {
  const found = { modal: -1, have: -1, be: -1, copula: -1, do: -1, to: -1 }
  for (const child of childrenOf(tree, index)) {
    const token = tree.tokens[child]
    if (token === undefined) continue
    if (isRelation(token.deprel, 'aux')) {
      const kind = kindOf(token)
      // "is being shelled": the first is the finite one.
      if (found[kind] < 0) found[kind] = child
    } else if (token.deprel === 'cop') found.copula = child
    else if (token.deprel === 'mark' && token.xpos === 'TO') found.to = child
    // "in order to": the mark is "in", "to" hangs on it.
    else if (token.deprel === 'mark' && found.to < 0) found.to = fixedTo(tree, child)
  }
  return found
}

/** "will" for "wo" and "'ll"; the word itself otherwise, in lower case. */
export function modalOf(token: Token): string {
  const word = token.text.toLowerCase()
  return MODALS.get(word) ?? word
}

function kindOf(token: Token): 'modal' | 'have' | 'be' | 'do' {
  const word = token.text.toLowerCase()
  if (token.xpos === 'MD') return 'modal'
  if (token.lemma === 'have' || word === "'ve" || word === '’ve') return 'have'
  if (token.lemma === 'do') return 'do'
  return token.lemma === 'be' || token.lemma === 'get' ? 'be' : 'modal'
}

function fixedTo(tree: TreeSentence, mark: number): number {
  return childrenOf(tree, mark).find((child) => tree.tokens[child]?.xpos === 'TO') ?? -1
}
