import type { HostQueue } from './HostQueue.js'
import type { RobotsStore } from './robots/RobotsRecord.js'

/** What polling is given: it has no clock, chance or memory of its own. */
export interface PollParts {
  /** Names the program and where to read about it; its first word is the name that robots.txt knows. */
  readonly userAgent: string
  readonly allowPrivate: boolean
  readonly queue: HostQueue
  readonly robots: RobotsStore
  /** Milliseconds of the epoch. */
  readonly now: () => number
  /** A number of [0, 1). */
  readonly random: () => number
  readonly timeoutMs: number
  readonly limitBytes: number
  readonly redirectCount: number
}
