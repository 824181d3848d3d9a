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
    announcedBy: [...first.announcedBy, ...next.announcedBy.filter((one) => !isAmong(one, first.announcedBy))],
    window: sharpness(next.window) > sharpness(first.window) ? next.window : first.window,
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
  if (sharpness(first) < SHARP || sharpness(next) < SHARP) return true
  return first.earliest === next.earliest && first.latest === next.latest && first.basis === next.basis
}

/** How much a window says: nothing, a vague "soon", or days. */
function sharpness({ words, basis }: DueWindow): number {
  if (words === null) return 0
  return basis === 'vague' ? 1 : SHARP
}

const SHARP = 2

function isAmong(actor: ActorRef, others: readonly ActorRef[]): boolean {
  return others.some((other) => sideKey([other]) === sideKey([actor]))
}

function sideKey(actors: readonly ActorRef[]): string {
  return actors
    .map(({ id, name }) => id ?? name)
    .sort()
    .join('+')
}
