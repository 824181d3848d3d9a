import type { AskingFlags } from '../commands/askingOf.js'

/** Options of every command that follows sources, as they were given. */
export interface FollowFlags extends AskingFlags {
  readonly ledger?: string
  readonly summaries?: boolean
  /** Entries of one source that are fetched at once. */
  readonly most: number
  /** Days for which articles are asked again whether they have changed. */
  readonly recheck?: number
  readonly fast?: boolean
  readonly jobs: number
  readonly json?: boolean
}
