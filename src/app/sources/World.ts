import { setTimeout } from 'node:timers/promises'

/** What following sources needs of the world, handed in so that a test can turn the clock. */
export interface World {
  /** Milliseconds of the epoch. */
  readonly now: () => number
  /** A number of [0, 1). */
  readonly random: () => number
  /** Resolves after so long, or at once when the signal is raised. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>
}

/** The world as it is. */
export const REAL_WORLD: World = {
  now: Date.now,
  random: Math.random,
  sleep: async (milliseconds, signal) => {
    // Being woken is no failure.
    await setTimeout(milliseconds, undefined, signal ? { signal } : {}).catch(() => undefined)
  },
}

/** An instant as the ledger writes it, ISO 8601 in UTC. */
export function isoInstant(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}
