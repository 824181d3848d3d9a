import type { Evidence, ResolvedMention } from '../../../types/index.js'
import { quoteTokens } from '../../tree/index.js'
import type { Proposal } from '../Proposal.js'
import type { SentenceContext } from '../slots/SentenceContext.js'

/** The shortest stretch of the sentence that holds the predicate, its operators and both sides. */
export function evidenceOf(context: SentenceContext, proposal: Proposal, text: string): Evidence {
  let first = Math.min(proposal.predicate, proposal.anchor)
  let last = Math.max(proposal.predicate, proposal.anchor)
  const widen = (low: number, high: number) => {
    if (low < first) first = low
    if (high > last) last = high
  }
  for (const step of proposal.steps) widen(step.token, step.token)
  for (const head of [...proposal.actor.heads, ...proposal.recipient.heads]) {
    const [low, high] = extentOf(context.mentions.get(head), head)
    widen(low, high)
  }
  return { sentence: context.tree.sentence.index, ...quoteTokens(text, context.tree, first, last) }
}

function extentOf(resolved: ResolvedMention | undefined, head: number): readonly [number, number] {
  return resolved ? [resolved.mention.first, resolved.mention.last] : [head, head]
}
