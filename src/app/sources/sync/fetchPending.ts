import { articleAddress } from '../../../ingest/index.js'
import type { Ledger } from '../../../ledger/index.js'
import type { DraftReader } from '../../reading/DraftReader.js'
import type { EntryDraft } from './EntryDraft.js'
import { type FetchEntryOptions, fetchEntry } from './fetchEntry.js'
import { keepReadEntry, type ReadEntry, readEntryDraft, settleKnown, settleNone, settleUnchecked } from './keepDraft.js'
import { mergeGenerators } from './mergeGenerators.js'
import { recheckEntry } from './recheckEntry.js'
import type { SourceEntry, SyncEvent } from './SyncEvent.js'

/** Hosts that are asked at the same time. */
const HOSTS_AT_ONCE = 8
/** Reports that are read or wait while the first of them is kept, for each thread. */
const AHEAD_PER_JOB = 4

export interface FetchPendingOptions extends FetchEntryOptions {
  /** True where entries were had before, and are only asked whether they have changed. */
  readonly isRecheck?: boolean
  readonly reader: DraftReader
  readonly jobCount: number
  /** What is under way is finished after it is raised, nothing more is begun. */
  readonly stop: AbortSignal
}

/** Fetches entries, host by host, has their reports read, and keeps each as soon as it is. */
export async function* fetchPending(
  ledger: Ledger,
  listed: readonly SourceEntry[],
  options: FetchPendingOptions,
): AsyncGenerator<SyncEvent> {
  // Where two entries lead to one address, the second is looked at when the first is settled.
  const [first, again] = partByAddress(listed)
  yield* fetchOnce(ledger, first, options)
  if (again.length > 0) yield* fetchPending(ledger, again, options)
}

async function* fetchOnce(
  ledger: Ledger,
  listed: readonly SourceEntry[],
  options: FetchPendingOptions,
): AsyncGenerator<SyncEvent> {
  const { reader, jobCount, parts } = options
  const hosts = byHost(listed).map((entries) => fetchHost(ledger, entries, options))
  const pending: ReadEntry[] = []
  const keepNext = async (): Promise<SyncEvent[]> => {
    const next = pending.shift()
    return next ? [await keepReadEntry(ledger, next, parts.now())] : []
  }
  for await (const found of mergeGenerators(hosts, HOSTS_AT_ONCE)) {
    if (found.kind === 'draft') pending.push(await readEntryDraft(ledger, found, reader))
    else if (found.kind === 'known') yield await settleKnown(ledger, found, null)
    else if (found.kind === 'unchecked') yield await settleUnchecked(ledger, found)
    else yield await settleNone(ledger, found)
    if (pending.length <= jobCount * AHEAD_PER_JOB) continue
    reader.finish()
    yield* await keepNext()
  }
  reader.finish()
  while (pending.length > 0) yield* await keepNext()
}

async function* fetchHost(
  ledger: Ledger,
  entries: readonly SourceEntry[],
  options: FetchPendingOptions,
): AsyncGenerator<EntryDraft> {
  for (const listed of entries) {
    if (options.stop.aborted) return
    const found = options.isRecheck
      ? await recheckEntry(ledger, listed, options.parts)
      : await fetchEntry(ledger, listed, options)
    if (found) yield found
    // A host that wants to be left alone is not asked about the rest.
    if (found?.kind === 'unchecked' && isSentAway(found.httpStatus)) return
  }
}

function isSentAway(httpStatus: number | null): boolean {
  return httpStatus === null || httpStatus === 429 || httpStatus >= 500
}

function byHost(listed: readonly SourceEntry[]): SourceEntry[][] {
  const entriesByHost = new Map<string, SourceEntry[]>()
  for (const one of listed) {
    const host = one.entry.url === null ? '' : new URL(one.entry.url).host
    const entries = entriesByHost.get(host)
    if (entries) entries.push(one)
    else entriesByHost.set(host, [one])
  }
  return [...entriesByHost.values()]
}

function partByAddress(listed: readonly SourceEntry[]): [first: SourceEntry[], again: SourceEntry[]] {
  const seen = new Set<string>()
  const first: SourceEntry[] = []
  const again: SourceEntry[] = []
  for (const one of listed) {
    const address = one.entry.url === null ? null : articleAddress(one.entry.url)
    if (address !== null && seen.has(address)) again.push(one)
    else first.push(one)
    if (address !== null) seen.add(address)
  }
  return [first, again]
}
