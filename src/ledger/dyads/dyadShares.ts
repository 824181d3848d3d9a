import type { CodedEvent } from '../../types/index.js'

/** What an event record adds to the roll-up of one directed pair of countries. */
export interface DyadShare {
  readonly actor: string
  readonly recipient: string
  /** Day on which it starts, else the day of publication. */
  readonly day: string
  readonly category: string
  readonly isUndated: boolean
  readonly score: number
}

/**
 * The directed pairs of countries that a record speaks of: each known actor with each known recipient, once. A record
 * between two actors of one country counts for that country with itself. Nothing where no day is known at all.
 */
export function dyadShares(event: CodedEvent, published: string | null): DyadShare[] {
  const day = event.date.start ?? published
  if (day === null) return []
  const { category, score } = event
  const isUndated = event.date.start === null
  const recipients = codesOf(event.recipients)
  return codesOf(event.actors).flatMap((actor) =>
    recipients.map((recipient) => ({ actor, recipient, day, category, isUndated, score })),
  )
}

function codesOf(actors: CodedEvent['actors']): string[] {
  return [...new Set(actors.flatMap(({ code }) => code ?? []))]
}
