import type { Stance } from '../../../types/index.js'
import { isNegated, type TreeSentence } from '../../tree/index.js'

const HOLDING: ReadonlySet<string> = new Set([
  'think',
  'believe',
  'expect',
  'know',
  'agree',
  'see',
  'understand',
  'predict',
])

/** Words that, negated, tell of silence: "did not comment", "would neither confirm nor deny". */
const TELLING: ReadonlySet<string> = new Set([
  'comment',
  'confirm',
  'disclose',
  'elaborate',
  'respond',
  'reveal',
  'specify',
])

/** The stance of a verb of saying under its negation: who does not deny asserts, who does not believe doubts, who does
 *  not confirm hedges; other negated sayings claim nothing. */
export function negatedStance(tree: TreeSentence, verb: number, stance: Stance): Stance | null {
  if (!isNegated(tree, verb)) return stance
  const lemma = tree.tokens[verb]?.lemma ?? ''
  if (TELLING.has(lemma)) return 'hedges'
  if (stance === 'denies' || stance === 'doubts') return 'asserts'
  return HOLDING.has(lemma) ? 'doubts' : null
}
