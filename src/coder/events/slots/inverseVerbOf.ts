import { caseOf, isRelation, sharedRelation } from '../../tree/index.js'
import type { SentenceContext } from './SentenceContext.js'

/** "came under attack", "met with criticism": phrases in which the deed stands instead of being an object. */
const UNDERGOING: ReadonlySet<string> = new Set(['under', 'in for'])

/**
 * The verb whose subject meets the deed that a noun names: "received" for "aid" in "received aid from Japan". -1 where
 * there is none.
 */
export function inverseVerbOf(context: SentenceContext, noun: number): number {
  const { tree, lexicon } = context
  const { governor, deprel } = sharedRelation(tree, noun)
  const verb = tree.tokens[governor]
  if (verb?.upos !== 'VERB' || !lexicon.inverseVerbs.has(verb.lemma)) return -1
  if (verb.lemma === 'come')
    return isRelation(deprel, 'obl') && UNDERGOING.has(caseOf(tree, noun) ?? '') ? governor : -1
  return deprel === 'obj' ? governor : -1
}
