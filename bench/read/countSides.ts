import type { ActorRef, CodedEvent } from '../../src/types/index.js'

/** How many records have a country or body code on both sides, and how many on neither. */
export function countSides(events: readonly CodedEvent[]): { readonly bothKnown: number; readonly noneKnown: number } {
  let bothKnown = 0
  let noneKnown = 0
  for (const { actors, recipients } of events) {
    // A meeting has all its sides among the actors.
    const isBoth = (hasCode(actors) && hasCode(recipients)) || (recipients.length === 0 && codesOf(actors).size > 1)
    if (isBoth) bothKnown++
    else if (!hasCode(actors) && !hasCode(recipients)) noneKnown++
  }
  return { bothKnown, noneKnown }
}

function hasCode(side: readonly ActorRef[]): boolean {
  return codesOf(side).size > 0
}

function codesOf(side: readonly ActorRef[]): ReadonlySet<string> {
  return new Set(side.flatMap(({ code }) => (code === null ? [] : [code])))
}
