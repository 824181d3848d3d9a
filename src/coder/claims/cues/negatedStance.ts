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

/** The stance of a verb of saying under its negation: who does not deny asserts, who does not believe doubts; other
 *  negated sayings claim nothing. */
export function negatedStance(tree: TreeSentence, verb: number, stance: Stance): Stance | null {
  if (!isNegated(tree, verb)) return stance
  if (stance === 'denies' || stance === 'doubts') return 'asserts'
  return HOLDING.has(tree.tokens[verb]?.lemma ?? '') ? 'doubts' : null
}
