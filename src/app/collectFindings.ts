import { actorFindings } from '../coder/actors/index.js'
import type { CodedEvent, DateRange, Finding, ResolvedActors } from '../types/index.js'

/** What could not be settled in a report, in the order of its words. */
export function collectFindings(
  actors: ResolvedActors,
  events: readonly CodedEvent[],
  published: string | null,
): readonly Finding[] {
  const undated = events.flatMap((event) => dateFinding(event, published))
  return [...actorFindings(actors), ...undated].sort((a, b) => a.start - b.start || a.end - b.end)
}

/** A record whose words tell a time that cannot be placed in the calendar. */
function dateFinding({ date, evidence: [{ start, end, exact }] }: CodedEvent, published: string | null): Finding[] {
  if (date.exact === null || date.start !== null || date.end !== null) return []
  return [{ kind: 'undatedEvent', start, end, exact, note: `"${date.exact}" ${whyUndated(date, published)}` }]
}

function whyUndated({ exact }: DateRange, published: string | null): string {
  const words = exact ?? ''
  if (/\b(?:every|each|once|twice|times)\b/i.test(words)) return 'tells how often, not when'
  if (published === null) return 'counts from a day that is not known; --published names the day of publication'
  return 'counts from something that the report does not date'
}
