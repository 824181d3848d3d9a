import type { CodedEvent } from '../../../types/index.js'
import type { Proposal } from '../Proposal.js'
import type { SentenceContext } from '../slots/SentenceContext.js'

/** The record that a proposal became: made by its entry, from words that hold its predicate. */
export function recordAt(
  { tree }: SentenceContext,
  proposal: Proposal,
  events: readonly CodedEvent[],
): CodedEvent | null {
  const token = tree.tokens[proposal.predicate]
  if (!token) return null
  const holds = ({ rule, evidence: [words] }: CodedEvent): boolean =>
    rule === proposal.entry.id &&
    words.sentence === tree.sentence.index &&
    words.start <= token.start &&
    token.end <= words.end
  return events.find((event) => holds(event) && event.explanation.includes(`at "${token.text}"`)) ?? null
}
