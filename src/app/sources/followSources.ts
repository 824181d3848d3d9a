import type { ReadingMode } from '../../language/index.js'
import type { Ledger, Source } from '../../ledger/index.js'
import { DraftReader } from '../reading/DraftReader.js'
import { type AskingOptions, openAsking } from './Asking.js'
import type { Eagerness } from './sync/askableAt.js'
import type { SyncEvent } from './sync/SyncEvent.js'
import { type SyncOptions, syncSources } from './sync/syncSources.js'
import { type WatchEvent, watchSources } from './sync/watchSources.js'

/** How sources are followed. */
export interface FollowOptions extends AskingOptions, Eagerness {
  readonly dataFolder: string
  readonly mode: ReadingMode
  /** Threads that read at the same time. */
  readonly jobCount: number
  /** Keep a summary where nothing more is to be had. */
  readonly wantsSummaries: boolean
  /** Entries of one source that are fetched at once; the others wait for the next time. */
  readonly mostEntries: number
  /** Days for which articles are asked again whether they have changed; 0: not at all. */
  readonly recheckDays: number
  /** What is under way is finished after it is raised, nothing more is begun. */
  readonly stop: AbortSignal
}

/** Follows sources once; what is told is in the ledger. Settling is left to the caller. */
export function followSources(
  ledger: Ledger,
  sources: readonly Source[],
  options: FollowOptions,
): AsyncGenerator<SyncEvent> {
  return follow(ledger, options, (syncOptions) => syncSources(ledger, sources, syncOptions))
}

/**
 * Follows all sources of a ledger, each as often as is due, until it is stopped or an instant (milliseconds of the
 * epoch) is reached. Sources that fail, and a ledger that another process holds, are told and outlived.
 */
export function keepFollowing(
  ledger: Ledger,
  options: FollowOptions,
  endAt: number | null,
): AsyncGenerator<WatchEvent> {
  const { world } = options
  return follow(ledger, options, (syncOptions) => watchSources(ledger, { ...syncOptions, world, endAt }))
}

/** Opens what following needs, and closes it whatever happens. */
async function* follow<Told>(
  ledger: Ledger,
  options: FollowOptions,
  run: (options: SyncOptions) => AsyncGenerator<Told>,
): AsyncGenerator<Told> {
  const { dataFolder, mode, jobCount } = options
  const reader = new DraftReader({ dataFolder, mode, jobCount, overrides: {}, wantsTrees: false })
  try {
    yield* run({ ...options, reader, asking: await openAsking(ledger, options) })
  } finally {
    await reader.close()
  }
}
