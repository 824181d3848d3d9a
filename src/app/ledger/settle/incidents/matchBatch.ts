import { joinsWith, linkRecords, linksAmong, type RecordLink, type TracedRecord } from '../../../../analysis/index.js'
import type { RecordKey, RecordLinkRow } from '../../../../ledger/index.js'
import { findNeighbours, type Side } from './findNeighbours.js'
import { type Batch, wordsOf } from './readBatch.js'
import { ownRecordId, reportOfRecord } from './recordIds.js'
import type { TellParts } from './TellParts.js'

/** What the records of a batch match. */
export interface BatchMatches {
  /** Stored records that may tell of the same happening. */
  readonly alike: readonly RecordKey[]
  /** Links between what was awaited and what it came about as, among the new records or with stored ones. */
  readonly links: readonly RecordLinkRow[]
}

/** Holds the records of a batch against their nearest neighbours. */
export async function matchBatch(batch: Batch, parts: TellParts): Promise<BatchMatches> {
  const { records, space } = batch
  const alike = await matchNeighbours(batch, parts, 'alike', (one, other) => joinsWith(one, other, space))
  const links: RecordLink[] = [...linksAmong(records, space)]
  await matchNeighbours(batch, parts, 'across', (one, other) => {
    const link = linkRecords(one, other, space)
    if (link !== null) links.push(link)
    return link !== null
  })
  return { alike, links: await linkRows(links, parts) }
}

/** The stored records that match a record of these, by a test. */
async function matchNeighbours(
  { fresh, records, space }: Batch,
  { ledger, reports, words }: TellParts,
  side: Side,
  isMatch: (record: TracedRecord, neighbour: TracedRecord) => boolean,
): Promise<readonly RecordKey[]> {
  const again = new Set(fresh.map(({ row }) => row.number))
  const rows = await findNeighbours(records, space, ledger, side)
  const keys = await ledger.recordsOf([...new Set(rows.flat())])
  const stored = new Map([...keys].filter(([, { number }]) => !again.has(number)))
  const held = await reports.get([...stored.values()].map(({ number }) => number))
  const neighbourOf = new Map<number, TracedRecord>()
  for (const { keyOf, records: own } of held.values()) {
    for (const record of own) {
      const key = keyOf.get(record.event.id)
      if (key !== undefined && stored.has(key)) neighbourOf.set(key, record)
    }
  }
  await words.load(wordsOf([...neighbourOf.values()]))
  const matching = new Set<number>()
  rows.forEach((candidates, at) => {
    for (const event of candidates) {
      const [record, neighbour] = [records[at], neighbourOf.get(event)]
      if (record && neighbour && isMatch(record, neighbour)) matching.add(event)
    }
  })
  return [...matching].flatMap((event) => stored.get(event) ?? [])
}

async function linkRows(links: readonly RecordLink[], { ledger }: TellParts): Promise<readonly RecordLinkRow[]> {
  const ids = links.flatMap(({ awaited, happened }) => [reportOfRecord(awaited), reportOfRecord(happened)])
  const numbers = await ledger.numbersOf([...new Set(ids)])
  const keyOf = (id: string) => ({ number: numbers.get(reportOfRecord(id)) ?? 0, record: ownRecordId(id) })
  return links.map(({ awaited, happened, match }) => ({ awaited: keyOf(awaited), happened: keyOf(happened), match }))
}
