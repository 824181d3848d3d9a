import type { AskedPart, QuotedSpan } from '../../../types/index.js'
import type { Condition } from '../../lexicon/index.js'
import { quoteTokens } from '../../tree/index.js'
import type { SentenceContext } from '../slots/SentenceContext.js'
import { slotHeads } from '../slots/slotHeads.js'
import { conditionText } from './conditionText.js'

/** A condition at a predicate, with the words that stand in its slots. */
export function askedPart(context: SentenceContext, predicate: number, condition: Condition, text: string): AskedPart {
  const heads = new Set(condition.slots.flatMap((slot) => slotHeads(context, predicate, slot)))
  const found: QuotedSpan[] = [...heads]
    .sort((left, right) => left - right)
    .map((head) => quoteTokens(text, context.tree, head, head))
  return { asked: conditionText(condition), found }
}
