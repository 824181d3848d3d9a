import { actorFindings } from '../coder/actors/index.js'
import type { CodedEvent, Finding, ResolvedActors } from '../types/index.js'

/** What could not be settled in a report, in the order of its words. */
export function collectFindings(actors: ResolvedActors, events: readonly CodedEvent[]): readonly Finding[] {
  return [...actorFindings(actors), ...events.flatMap(dateFinding)].sort((a, b) => a.start - b.start || a.end - b.end)
}

/** A record whose words tell a time that cannot be placed in the calendar. */
function dateFinding({ date, evidence: [{ start, end, exact }] }: CodedEvent): readonly Finding[] {
  if (date.exact === null || date.start !== null || date.end !== null) return []
  const note = `"${date.exact}" counts from a day that is not known; --published names the day of publication`
  return [{ kind: 'undatedEvent', start, end, exact, note }]
}
