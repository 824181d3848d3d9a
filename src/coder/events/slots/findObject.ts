import { childrenWith, childWith, firstConjunct, hasChild, isRelation, type TreeSentence } from '../../tree/index.js'
import { isPassive } from './isPassive.js'

/** Head token of what a verb acts on: its object, the subject of a passive, a relative clause's noun; or -1. */
export function findObject(tree: TreeSentence, verb: number): number {
  const token = tree.tokens[verb]
  if (!token) return -1
  const own = childrenWith(tree, verb, 'obj').at(-1)
  // "Mali was given food": the food is what was given.
  if (isPassive(tree, verb))
    return own !== undefined && hasChild(tree, verb, 'nsubj:pass') ? own : patientOf(tree, verb)
  if (own !== undefined) return own
  // "warned Azerbaijan not to": a lone indirect object is the one acted on.
  const addressee = childWith(tree, verb, 'iobj')
  if (addressee >= 0) return addressee
  if (token.deprel === 'acl:relcl' && hasInnerSubject(tree, verb, token.head)) return token.head
  return sharedObject(tree, verb)
}

function patientOf(tree: TreeSentence, verb: number): number {
  const own = childWith(tree, verb, 'nsubj:pass')
  if (own >= 0) return own
  const token = tree.tokens[verb]
  if (!token) return -1
  if (isRelation(token.deprel, 'acl') || isRelation(token.deprel, 'amod')) return token.head
  const first = firstConjunct(tree, verb)
  if (first !== verb) return patientOf(tree, first)
  if (token.deprel === 'xcomp' || isRelation(token.deprel, 'advcl')) {
    const above = childWith(tree, token.head, 'nsubj:pass')
    return above >= 0 ? above : childWith(tree, token.head, 'nsubj')
  }
  return -1
}

/** "the town that rebels seized": a subject of its own, and the noun outside is what was seized. */
function hasInnerSubject(tree: TreeSentence, verb: number, noun: number): boolean {
  const subject = childWith(tree, verb, 'nsubj')
  if (subject < 0 || subject === noun) return false
  const tag = tree.tokens[subject]?.xpos ?? ''
  return tag !== 'WDT' && tag !== 'WP'
}

/** "attacked and looted the village": the object after the last verb is the first one's, too. */
function sharedObject(tree: TreeSentence, verb: number): number {
  for (const conjunct of childrenWith(tree, verb, 'conj')) {
    const token = tree.tokens[conjunct]
    const next = tree.tokens[verb + 1]
    if (token?.upos !== 'VERB' || (next?.upos !== 'CCONJ' && next?.text !== ',')) continue
    const object = childWith(tree, conjunct, 'obj')
    if (object >= 0 && childWith(tree, conjunct, 'nsubj') < 0) return object
  }
  return -1
}
