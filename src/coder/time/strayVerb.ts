import type { Token } from '../../types/index.js'
import { hasChild, type TreeSentence } from '../tree/index.js'
import type { TimeMention } from './TimeMention.js'

/** The verb that a time belongs to although the parse hung it elsewhere; -1 where nothing is astray. */
export function strayVerb(tree: TreeSentence, mention: TimeMention): number {
  const governor = tree.tokens[tree.tokens[mention.head]?.head ?? -1]
  if (governor === undefined) return -1
  return governor.upos === 'VERB' ? verbBefore(tree, mention, governor) : verbOfSubject(tree, mention, governor)
}

/** "... that he will visit Moscow soon suggest ...": a verb of the main clause whose subject the parse lost took the time
 *  that stands before it; it belongs to the verb before. */
function verbBefore(tree: TreeSentence, { first, last }: TimeMention, governor: Token): number {
  if (governor.index !== last + 1 || !/^VB[DZP]?$/.test(governor.xpos)) return -1
  if (['nsubj', 'nsubj:pass', 'mark', 'aux', 'cc'].some((relation) => hasChild(tree, governor.index, relation)))
    return -1
  for (let at = first - 1; at >= 0; at--) if (tree.tokens[at]?.upos === 'VERB') return at
  return -1
}

/** "On Monday rebels shelled", "That month rebels shelled": no part of the subject that follows. */
function verbOfSubject(tree: TreeSentence, { first, last, expression }: TimeMention, governor: Token): number {
  const verb = tree.tokens[governor.head]
  if (!/^nsubj/.test(governor.deprel) || verb?.upos !== 'VERB' || governor.index <= last) return -1
  if (tree.tokens[last + 1]?.xpos === 'POS') return -1
  const isAdverbial = ADVERBIAL.has(expression.kind) || IN_TIME.has(tree.tokens[first - 1]?.text.toLowerCase() ?? '')
  return isAdverbial ? verb.index : -1
}

const ADVERBIAL: ReadonlySet<string> = new Set(['anaphor', 'shift', 'ago', 'fromEvent', 'day', 'night', 'period'])
const IN_TIME: ReadonlySet<string> = new Set(['on', 'in', 'during'])
