import type { Ledger, Source } from '../../../ledger/index.js'
import type { DraftReader } from '../../reading/DraftReader.js'
import type { Asking } from '../Asking.js'
import { isoInstant } from '../World.js'
import type { Eagerness } from './askableAt.js'
import { fetchPending } from './fetchPending.js'
import { mergeGenerators } from './mergeGenerators.js'
import { pollOne } from './pollOne.js'
import type { SourceEntry, SyncEvent } from './SyncEvent.js'

/** Sources that are asked at the same time. */
const SOURCES_AT_ONCE = 16

const DAY_MS = 86_400_000
/** However often sources are followed, an article is left alone this long. */
const RECHECK_PAUSE_MS = 6 * 3_600_000

/** How sources are followed once. */
export interface SyncOptions extends Eagerness {
  readonly asking: Asking
  readonly reader: DraftReader
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

/**
 * Follows sources once: asks those that are due, then fetches, reads and keeps what they list, and what an earlier run
 * left. All that comes of it is in the ledger when it is told.
 */
export async function* syncSources(
  ledger: Ledger,
  sources: readonly Source[],
  options: SyncOptions,
): AsyncGenerator<SyncEvent> {
  const { asking, mostEntries, stop } = options
  const { parts } = asking
  try {
    const polls = sources.map((source) => pollUnlessStopped(ledger, source, options))
    yield* mergeGenerators(polls, SOURCES_AT_ONCE)
    await asking.remember()
    if (stop.aborted) return
    const listed: SourceEntry[] = []
    for (const source of sources) {
      const entries = await ledger.sources.pending(source.id, isoInstant(parts.now()), mostEntries)
      listed.push(...entries.map((entry) => ({ source, entry })))
    }
    yield* fetchPending(ledger, listed, { ...options, parts })
    if (!stop.aborted && options.recheckDays > 0) yield* recheck(ledger, sources, options)
  } finally {
    await asking.remember()
  }
}

/** Asks whether articles of the last days have changed, those asked longest ago first. */
async function* recheck(ledger: Ledger, sources: readonly Source[], options: SyncOptions): AsyncGenerator<SyncEvent> {
  const { asking, mostEntries, recheckDays } = options
  const now = asking.parts.now()
  const [since, before] = [isoInstant(now - recheckDays * DAY_MS), isoInstant(now - RECHECK_PAUSE_MS)]
  const listed: SourceEntry[] = []
  for (const source of sources) {
    const entries = await ledger.sources.recheckable(source.id, since, before, mostEntries)
    listed.push(...entries.map((entry) => ({ source, entry })))
  }
  yield* fetchPending(ledger, listed, { ...options, parts: asking.parts, isRecheck: true })
}

async function* pollUnlessStopped(
  ledger: Ledger,
  source: Source,
  { asking, wantsEarly, everyMs, stop }: SyncOptions,
): AsyncGenerator<SyncEvent> {
  if (!stop.aborted) yield await pollOne(ledger, source, asking.parts, { wantsEarly, everyMs })
}
