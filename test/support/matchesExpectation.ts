import type { ExampleExpectation } from '../../src/coder/lexicon/index.js'
import type { ActorRef, CodedEvent, EventType } from '../../src/types/index.js'

/** Whether a record is the expected one: category and mode (`own` where the expectation names none), sides, status. */
export function matchesExpectation(
  event: CodedEvent,
  expected: ExampleExpectation,
  own: EventType | null = null,
): boolean {
  const type = expected.type ?? own
  return (
    (type === null || event.category === type.category) &&
    (type === null || type.mode === null || event.mode === type.mode) &&
    sameSide(event.actors, expected.actors) &&
    sameSide(event.recipients, expected.recipients) &&
    (expected.status === null || event.status === expected.status)
  )
}

/** A record in the notation of the examples: `AGREE FRA > POL [planned]`. */
export function describeRecord(event: CodedEvent): string {
  const type = event.mode ? `${event.category}-${event.mode}` : event.category
  const side = (refs: readonly ActorRef[]): string => codesOf(refs).join(',') || '-'
  return `${type} ${side(event.actors)} > ${side(event.recipients)} [${event.status}]`
}

/** Codes in any order; `?` stands for an actor without a code. */
function sameSide(refs: readonly ActorRef[], codes: readonly string[]): boolean {
  return codesOf(refs).join() === [...codes].sort().join()
}

function codesOf(refs: readonly ActorRef[]): string[] {
  return [...new Set(refs.map((ref) => ref.code ?? '?'))].sort()
}
