import { asFailedPoll, pollSource, type PollParts, type PollResult } from '../../../ingest/index.js'
import type { Ledger, PollRecord, Source } from '../../../ledger/index.js'
import { Fault } from '../../../types/index.js'
import { toPollMemory, toPollState } from '../pollMemory.js'
import { isoInstant } from '../World.js'
import { askableAt, type Eagerness } from './askableAt.js'
import { type Listing, readListing } from './readListing.js'
import type { SyncEvent } from './SyncEvent.js'

const MINUTE = 60_000
/** A feed that wants to be left alone for longer than a day is asked once a day all the same. */
const LONGEST_TTL_MINUTES = 24 * 60

/**
 * Asks one source for what is new, unless it is too early, and keeps in one step how the poll went and what it listed.
 * An answer that does not read is a failed poll.
 */
export async function pollOne(
  ledger: Ledger,
  source: Source,
  parts: PollParts,
  eagerness: Eagerness,
): Promise<SyncEvent> {
  const state = toPollState(source, await ledger.sources.memory(source.id))
  const [last] = await ledger.sources.polls(source.id, 1)
  const until = askableAt(state, last ?? null, eagerness)
  if (parts.now() < until) return { kind: 'waiting', source, until }
  const { result, body } = await pollSource({ ...state, nextAllowedAt: until }, parts)
  if (!body) return keep(ledger, source, result, null)
  try {
    const listing = readListing(source, body, result.finalUrl ?? source.address, result.contentHash ?? '')
    await learn(ledger, source, listing, isoInstant(result.at))
    return await keep(ledger, source, withWishes(result, listing), listing)
  } catch (fault) {
    if (!(fault instanceof Fault) || fault.code.startsWith('ledger-')) throw fault
    return keep(ledger, source, asFailedPoll(state, result, fault.message, parts), null)
  }
}

/** The poll with the pause and the new address that the feed itself asks for. */
function withWishes(result: PollResult, { ttlMinutes, movedTo }: Listing): PollResult {
  const pause = Math.min(ttlMinutes ?? 0, LONGEST_TTL_MINUTES) * MINUTE
  const isElsewhere = movedTo !== null && movedTo !== result.url && movedTo !== result.finalUrl
  return {
    ...result,
    ttlMinutes,
    nextAllowedAt: Math.max(result.nextAllowedAt, result.at + pause),
    movedTo: result.movedTo ?? (isElsewhere ? movedTo : null),
  }
}

async function keep(ledger: Ledger, source: Source, result: PollResult, listing: Listing | null): Promise<SyncEvent> {
  const { status, httpStatus, movedTo, fault } = result
  if (status === 'waiting') return { kind: 'waiting', source, until: result.nextAllowedAt }
  const entryFault = listing?.entryFault ?? null
  const poll = { at: isoInstant(result.at), status, httpStatus, movedTo, fault, entryFault }
  const record: PollRecord = {
    sourceId: source.id,
    poll,
    memory: toPollMemory(result),
    entries: listing?.entries ?? [],
    passOver: listing?.isArchive === true && (await isFirst(ledger, source)),
  }
  const newEntryCount = await ledger.sources.recordPoll(record)
  return { kind: 'polled', source, poll: { ...poll, newEntryCount } }
}

/** True where a source has never answered before. */
async function isFirst(ledger: Ledger, { id }: Source): Promise<boolean> {
  return ((await ledger.sources.memory(id))?.contentHash ?? null) === null
}

/** What a source says of itself stands where nobody else has said it. */
async function learn(ledger: Ledger, source: Source, { title, home, language }: Listing, at: string): Promise<void> {
  const said = {
    ...(source.title === null && title !== null ? { title } : {}),
    ...(source.home === null && home !== null ? { home } : {}),
    ...(source.language === null && language !== null ? { language } : {}),
  }
  if (Object.keys(said).length > 0) await ledger.sources.set(source.id, said, at)
}
