import type { ActorRef, CodedEvent, Span } from '../../src/types/index.js'
import type { MarkedSentence } from './markedSpans.js'

/**
 * The record that answers for a marked sentence: among those whose actor and recipient overlap the marked spans the
 * most certain; else among those with either; else any; null where there is none. Spans choose, they never make one.
 */
export function chooseRecord(events: readonly CodedEvent[], marked: MarkedSentence): CodedEvent | null {
  const fits = events.map((event) => ({ event, fit: fitOfRecord(event, marked) }))
  const best = Math.max(0, ...fits.map((one) => one.fit))
  return mostCertain(fits.filter((one) => one.fit === best).map((one) => one.event))
}

/** How many of the marked sides a record's own sides overlap: 0 to 2. */
export function fitOfRecord({ actors, recipients }: CodedEvent, { actor, recipient }: MarkedSentence): number {
  return Number(overlaps(actors, actor)) + Number(overlaps(recipients, recipient))
}

/** The record with the largest absolute factuality; the first in reading order among equals. */
export function mostCertain(events: readonly CodedEvent[]): CodedEvent | null {
  return events.reduce<CodedEvent | null>(
    (best, event) => (best === null || Math.abs(event.factuality) > Math.abs(best.factuality) ? event : best),
    null,
  )
}

function overlaps(actors: readonly ActorRef[], span: Span | null): boolean {
  return span !== null && actors.some((actor) => actor.start < span.end && span.start < actor.end)
}
