import type { TriedEntry } from '../../../types/index.js'
import type { Candidate, EventEntry } from '../../lexicon/index.js'
import { isHeading } from '../../reading/index.js'
import { matchCondition } from '../matchCondition.js'
import { matchPredicate } from '../matchPredicate.js'
import type { Proposal } from '../Proposal.js'
import type { SentenceContext } from '../slots/SentenceContext.js'
import { askedPart } from './askedPart.js'

/** Every entry that has the words of a predicate, in the order in which they are tried, and what came of each. */
export function tryEntries(
  context: SentenceContext,
  predicate: number,
  candidates: readonly Candidate<EventEntry>[],
  proposal: Proposal | null,
  text: string,
): TriedEntry[] {
  const seen = new Set<string>()
  return candidates.flatMap((candidate) => {
    const { entry, specificity, words } = candidate
    if (entry.isForHeadlines && !isHeading(context.tree)) return []
    if (seen.has(entry.id) || !matchPredicate(context.tree, predicate, words)) return []
    seen.add(entry.id)
    const missing = entry.conditions.filter((condition) => !matchCondition(context, predicate, condition))
    const [failed] = missing
    return {
      rule: entry.id,
      origin: entry.origin,
      type: entry.code,
      specificity,
      verdict: verdictOf(entry, failed !== undefined, proposal),
      heldCount: entry.conditions.length - missing.length,
      failed: failed ? askedPart(context, predicate, failed, text) : null,
    }
  })
}

function verdictOf(entry: EventEntry, hasFailed: boolean, proposal: Proposal | null): TriedEntry['verdict'] {
  if (hasFailed) return 'condition'
  if (proposal?.entry.id === entry.id) return 'chosen'
  // The first entry that holds is chosen; what holds and was passed over before it wanted a recipient.
  return proposal === null || entry.recipientRequired ? 'recipient' : 'outranked'
}
