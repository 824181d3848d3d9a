/** What following sources needs of the world, handed in so that a test can turn the clock. */
export interface World {
  /** Milliseconds of the epoch. */
  readonly now: () => number
  /** A number of [0, 1). */
  readonly random: () => number
  readonly sleep: (milliseconds: number) => Promise<void>
}

/** The world as it is. */
export const REAL_WORLD: World = {
  now: Date.now,
  random: Math.random,
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
}

/** An instant as the ledger writes it, ISO 8601 in UTC. */
export function isoInstant(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}
