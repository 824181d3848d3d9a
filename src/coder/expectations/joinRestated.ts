import type { ActorRef, DueWindow, Expectation } from '../../types/index.js'

/** Expectations with their restatements taken in: the trip that the next paragraph speaks of again is awaited once. */
export function joinRestated(expectations: readonly Expectation[]): Expectation[] {
  const joined: Expectation[] = []
  for (const next of expectations) {
    const at = joined.findIndex((one) => isRestated(one, next))
    const known = joined[at]
    if (known === undefined) joined.push(next)
    else joined[at] = take(known, next)
  }
  return joined
}

/** The first telling stands; a later one may say when, and it adds its words. */
function take(first: Expectation, next: Expectation): Expectation {
  return {
    ...first,
    window: first.window.words === null ? next.window : first.window,
    condition: first.condition ?? next.condition,
    evidence: [...first.evidence, ...next.evidence],
    events: [...first.events, ...next.events],
  }
}

function isRestated(first: Expectation, next: Expectation): boolean {
  if (first.category === null || first.category !== next.category || first.mode !== next.mode) return false
  if (first.kind !== next.kind && sideKey(first.announcedBy) !== sideKey(next.announcedBy)) return false
  if (sideKey(first.actors) !== sideKey(next.actors)) return false
  const isSameOther = sideKey(first.recipients) === sideKey(next.recipients) || next.recipients.length === 0
  return isSameOther && mayBeSame(first.window, next.window)
}

function mayBeSame(first: DueWindow, next: DueWindow): boolean {
  if (first.words === null || next.words === null) return true
  return first.earliest === next.earliest && first.latest === next.latest && first.basis === next.basis
}

function sideKey(actors: readonly ActorRef[]): string {
  return actors
    .map(({ id, name }) => id ?? name)
    .sort()
    .join('+')
}
