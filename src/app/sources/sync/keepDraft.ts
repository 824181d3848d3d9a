import type { ArticleQuality, EntryFetch, KeptReport, Ledger } from '../../../ledger/index.js'
import type { FetchedPage } from '../../../ingest/index.js'
import { Fault } from '../../../types/index.js'
import { makeReport } from '../../makeReport.js'
import { textVersions } from '../../ledger/textVersions.js'
import type { DraftReader } from '../../reading/DraftReader.js'
import type { ReadOutcome } from '../../reading/ReadJob.js'
import { isoInstant } from '../World.js'
import type { EntryDraft } from './EntryDraft.js'
import type { SyncEvent } from './SyncEvent.js'

type WithWords = Extract<EntryDraft, { kind: 'draft' }>

/** An entry whose words were got: read, or held by the ledger already. */
export interface ReadEntry {
  readonly found: WithWords
  readonly outcome: Promise<ReadOutcome | { readonly kind: 'held'; readonly reportId: string }>
}

/** Has the report of an entry read, unless the ledger holds it. */
export async function readEntryDraft(ledger: Ledger, found: WithWords, reader: DraftReader): Promise<ReadEntry> {
  const reportId = await heldId(ledger, found)
  const outcome = reportId === null ? reader.read(found.draft) : Promise.resolve({ kind: 'held' as const, reportId })
  // A rejection is raised when its turn comes; until then it must not count as unheard.
  outcome.catch(() => undefined)
  return { found, outcome }
}

/**
 * Keeps the report of an entry, then marks the entry as settled. A crash between the two leaves an entry that is looked
 * for again, and a report that is found to be held: nothing is kept twice.
 */
export async function keepReadEntry(ledger: Ledger, { found, outcome }: ReadEntry, now: number): Promise<SyncEvent> {
  const { source, entry, quality } = found
  const read = await outcome
  if (read.kind === 'fault') return settleNone(ledger, { ...found, kind: 'none', ...finalFault(read.fault) })
  // The same article under two addresses may have been kept since this one was given to be read.
  const heldSince = read.kind === 'held' ? read.reportId : await heldId(ledger, found)
  if (read.kind === 'held' || heldSince !== null) {
    return settleKnown(ledger, { ...found, reportId: heldSince ?? '' }, quality)
  }
  const deposit = {
    reading: read.result,
    origin: found.draft.origin,
    fetchedAt: isoInstant(found.at),
    foundAt: found.page?.url ?? null,
    quality,
    sourceId: source.id,
  }
  const [kept] = await ledger.keep([deposit], isoInstant(now))
  if (!kept) throw new Fault('internal', `nothing came of keeping ${found.draft.origin}`)
  if (!kept.isNew) return settleKnown(ledger, { ...found, reportId: kept.report.id }, quality)
  const fault = found.fault?.message ?? null
  await ledger.sources.recordFetch(entry.key, {
    ...fetchOf(found.at, found.page),
    outcome: 'kept',
    quality,
    reportId: kept.report.id,
    fault,
  })
  const earlier = await earlierVersion(ledger, kept.report)
  return { kind: 'kept', source, entry, kept, quality, earlier, result: read.result }
}

/** Marks an entry whose report the ledger holds. */
export async function settleKnown(
  ledger: Ledger,
  found: Pick<WithWords, 'source' | 'entry' | 'at' | 'page'> & { readonly reportId: string },
  quality: ArticleQuality | null,
): Promise<SyncEvent> {
  const { source, entry, at, page, reportId } = found
  await ledger.sources.recordFetch(entry.key, { ...fetchOf(at, page), outcome: 'known', quality, reportId })
  return { kind: 'known', source, entry, reportId }
}

/** Notes that it could not be asked whether a page has changed; the entry stays settled. */
export async function settleUnchecked(
  ledger: Ledger,
  { source, entry, at, fault, httpStatus }: Extract<EntryDraft, { kind: 'unchecked' }>,
): Promise<SyncEvent> {
  const fetch = { ...fetchOf(at, null), outcome: 'later' as const, httpStatus, fault: fault.message }
  await ledger.sources.recordFetch(entry.key, fetch)
  return { kind: 'unchecked', source, entry, fault }
}

/** Marks an entry that could not be had, for good or for now. */
export async function settleNone(ledger: Ledger, found: Extract<EntryDraft, { kind: 'none' }>): Promise<SyncEvent> {
  const { source, entry, at, fault, httpStatus, nextTryAt } = found
  await ledger.sources.recordFetch(entry.key, {
    ...fetchOf(at, null),
    outcome: nextTryAt === null ? 'unhad' : 'later',
    httpStatus,
    fault: fault.message,
    nextTryAt: nextTryAt === null ? null : isoInstant(nextTryAt),
  })
  if (nextTryAt === null) return { kind: 'unhad', source, entry, fault }
  return { kind: 'later', source, entry, fault, nextTryAt }
}

/** The id under which the ledger holds these words at this address already; null where it does not. */
async function heldId(ledger: Ledger, { draft }: WithWords): Promise<string | null> {
  const report = makeReport(draft)
  return report.url === null ? null : ledger.sources.reportAt(report.url, report.id)
}

/** The version of a report that was kept before it; null where it is the first. */
async function earlierVersion(ledger: Ledger, kept: KeptReport): Promise<string | null> {
  const all = await textVersions(ledger, kept)
  return all[all.findIndex(({ id }) => id === kept.id) - 1]?.id ?? null
}

function finalFault(fault: Fault) {
  return { fault, httpStatus: null, nextTryAt: null }
}

function fetchOf(at: number, page: FetchedPage | null): EntryFetch {
  const nothing = { url: null, httpStatus: null, etag: null, lastModified: null }
  const blank = { quality: null, reportId: null, fault: null, nextTryAt: null }
  return { at: isoInstant(at), outcome: 'known', ...blank, ...(page ?? nothing) }
}
