import { firstConjunct, hasChild, type TreeSentence } from '../tree/index.js'
import { type Auxiliaries, readAuxiliaries } from './readAuxiliaries.js'

/** A predicate's auxiliaries, or those of the first conjunct that it shares: "will visit and meet", "has shelled and
 *  burned", "plans to visit and meet". A conjunct with its own subject or helping words shares none. */
export function sharedAuxiliaries(tree: TreeSentence, index: number): Auxiliaries {
  const own = readAuxiliaries(tree, index)
  return sharesClause(tree, index) ? readAuxiliaries(tree, firstConjunct(tree, index)) : own
}

/** Whether a later conjunct lacks what makes a clause of its own, and fits the form of the first. */
export function sharesClause(tree: TreeSentence, index: number): boolean {
  const first = firstConjunct(tree, index)
  if (first === index || hasChild(tree, index, 'nsubj')) return false
  const own = readAuxiliaries(tree, index)
  if (own.modal >= 0 || own.have >= 0 || own.be >= 0 || own.do >= 0 || own.to >= 0 || own.copula >= 0) return false
  const form = tree.tokens[index]?.xpos
  // "has shelled the town and burned the bridge": the tagger cannot tell the participle from the past.
  if (form === 'VBD' && readAuxiliaries(tree, first).have >= 0) return true
  const lead = tree.tokens[first]?.xpos
  return form === lead && (form === 'VB' || form === 'VBN' || form === 'VBG')
}
