import { childrenOf, childWith, isRelation } from '../../tree/index.js'
import type { ReadSentence } from '../reading/Reading.js'

/** Verbs that answer to what their object did: "thanked Anna after she had come" speaks of Anna. */
const ANSWERING: ReadonlySet<string> = new Set(
  `thank praise blame accuse criticise criticize condemn denounce punish sanction fine jail arrest detain sack fire dismiss
  oust expel charge sue convict attack strike bomb shell hit kill shoot reward honour honor congratulate commend rebuke
  censure reprimand suspend ban boycott`.split(/\s+/),
)
const CAUSES: ReadonlySet<string> = new Set('after because since when as'.split(' '))
/** Verbs whose addressee has to do what a "must" under them says. */
const TELLING: ReadonlySet<string> = new Set('tell remind warn instruct notify inform'.split(' '))
const DUTIES: ReadonlySet<string> = new Set('must should'.split(' '))

/** The object that a subject pronoun below it means: "struck Syria after it fired", "told Sweden that it must act"; -1
 *  where the pronoun stands elsewhere. */
export function affectedBefore({ tree, lemmas, words }: ReadSentence, head: number): number {
  const pronoun = tree.tokens[head]
  if (!pronoun || !isRelation(pronoun.deprel, 'nsubj')) return -1
  const clause = tree.tokens[pronoun.head]
  if (!clause || clause.head < 0) return -1
  const verb = lemmas[clause.head] ?? ''
  const inner = childrenOf(tree, clause.index).map((child) => words[child] ?? '')
  const isCause = clause.deprel === 'advcl' && ANSWERING.has(verb) && inner.some((word) => CAUSES.has(word))
  const isDuty = clause.deprel === 'ccomp' && TELLING.has(verb) && inner.some((word) => DUTIES.has(word))
  if (!isCause && !isDuty) return -1
  const addressee = childWith(tree, clause.head, 'iobj')
  const affected = addressee >= 0 ? addressee : childWith(tree, clause.head, 'obj')
  return affected < head ? affected : -1
}
