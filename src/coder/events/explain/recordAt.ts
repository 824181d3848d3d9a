import type { CodedEvent } from '../../../types/index.js'
import type { SentenceContext } from '../slots/SentenceContext.js'

/** Rules of the records that no entry made begin so. */
const LEARNED = 'learned.'

/** The record that an entry made at a predicate; without an entry, the one that the learned step made there. */
export function recordAt(
  { tree }: SentenceContext,
  predicate: number,
  entry: string | null,
  events: readonly CodedEvent[],
): CodedEvent | null {
  const token = tree.tokens[predicate]
  if (!token) return null
  const holds = ({ rule, evidence: [words] }: CodedEvent): boolean =>
    (entry === null ? rule.startsWith(LEARNED) : rule === entry) &&
    words.sentence === tree.sentence.index &&
    words.start <= token.start &&
    token.end <= words.end
  return events.find((event) => holds(event) && event.explanation.includes(`at "${token.text}"`)) ?? null
}
