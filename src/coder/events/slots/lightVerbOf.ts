import { caseOf, isRelation, sharedRelation } from '../../tree/index.js'
import type { SentenceContext } from './SentenceContext.js'

/** Verbs of answering lend their subject to what they answer with alone: "responded with air strikes", not "to them". */
const ANSWERING: ReadonlySet<string> = new Set(['respond', 'reply', 'retaliate', 'answer', 'react', 'counter'])

/**
 * The verb that lends a noun of action its subject: "launched" for "attack" in "launched an attack on". Operators
 * lend theirs as well ("halted its attacks"). -1 where the noun stands alone.
 */
export function lightVerbOf(context: SentenceContext, noun: number): number {
  const { tree, lexicon } = context
  const { governor, deprel } = sharedRelation(tree, noun)
  const verb = tree.tokens[governor]
  if (!verb || (verb.upos !== 'VERB' && verb.upos !== 'AUX')) return -1
  if (deprel !== 'obj' && deprel !== 'nsubj:pass' && !isRelation(deprel, 'obl') && !isRelation(deprel, 'acl')) return -1
  if (isRelation(deprel, 'acl')) return -1
  if (ANSWERING.has(verb.lemma)) return caseOf(tree, noun) === 'with' ? governor : -1
  const lends = lexicon.lightVerbs.has(verb.lemma) || lexicon.operatorsByLemma.has(verb.lemma)
  return lends ? governor : -1
}
