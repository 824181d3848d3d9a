import { childrenOf, childWith, firstConjunct, isRelation, isWithin, type TreeSentence } from '../../tree/index.js'
import type { ReadSentence } from '../reading/Reading.js'

/** A subject that commands a phrase, and how many clauses above it. */
export interface GoverningSubject {
  readonly head: number
  /** 0: the subject of the phrase's own clause. */
  readonly clausesUp: number
}

/** Verbs whose object does what the infinitive after it says. */
const CONTROL: ReadonlySet<string> = new Set(
  `force persuade urge press ask tell order allow enable help compel encourage lead cause push invite warn convince pressure
  require assist prompt oblige permit request beg instruct`.split(/\s+/),
)

/** Subjects of the clauses a phrase stands in, its own clause first; those it is itself a part of are left out. In
 *  "forced Japan to raise its budget" the object is the subject of what it is forced to do. */
export function governingSubjects(sentence: ReadSentence, head: number): readonly GoverningSubject[] {
  const { tree } = sentence
  const found: GoverningSubject[] = []
  let clausesUp = 0
  let next = tree.tokens[head]?.head ?? -1
  for (let steps = 0; next >= 0 && steps < tree.tokens.length; steps++) {
    const subject = childrenOf(tree, next).find((child) => isRelation(tree.tokens[child]?.deprel ?? '', 'nsubj'))
    if (subject !== undefined && !isWithin(tree, head, subject)) found.push({ head: subject, clausesUp })
    const word = tree.tokens[next]
    const controller = subject === undefined ? controllerOf(sentence, next) : -1
    if (controller >= 0 && !isWithin(tree, head, controller)) found.push({ head: controller, clausesUp })
    if (isPredicate(sentence, next)) clausesUp++
    next = word?.head ?? -1
  }
  return found
}

/** The object before an infinitive that does what the infinitive says; -1 where there is none. */
function controllerOf({ tree, lemmas }: ReadSentence, verb: number): number {
  const token = tree.tokens[verb]
  if (!token) return -1
  const isControlled = token.deprel === 'xcomp' || (token.deprel === 'advcl' && CONTROL.has(lemmas[token.head] ?? ''))
  const controller = isControlled ? objectOf(tree, token.head) : -1
  return controller < verb ? controller : -1
}

/** "asked China to lift its ban": the parser calls whoever is asked a direct or an indirect object. */
function objectOf(tree: TreeSentence, verb: number): number {
  const addressee = childWith(tree, verb, 'iobj')
  return addressee >= 0 ? addressee : childWith(tree, verb, 'obj')
}

function isPredicate(sentence: ReadSentence, token: number): boolean {
  const { tree } = sentence
  const deprel = tree.tokens[firstConjunct(tree, token)]?.deprel ?? ''
  return /^(root|ccomp|xcomp|advcl|acl|csubj|parataxis)/.test(deprel)
}
