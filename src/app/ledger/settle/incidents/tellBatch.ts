import {
  type IncidentKnowledge,
  joinsWith,
  type Lineage,
  linkRecords,
  linksAmong,
  mayAnswer,
  type RecordLink,
  type TracedRecord,
  type WordSpace,
} from '../../../../analysis/index.js'
import type {
  ExpectationKey,
  IncidentChange,
  IncidentLedger,
  IncidentRow,
  OutcomeLedger,
  QueuedReport,
  RecordLinkRow,
} from '../../../../ledger/index.js'
import type { Correction, Incident, ReportId } from '../../../../types/index.js'
import { awaitedRows } from './awaitedRows.js'
import { countWords } from './countWords.js'
import { findNeighbours, type Side } from './findNeighbours.js'
import { holdReport } from './HeldReport.js'
import { endedIncident, incidentRow } from './incidentRow.js'
import { mergeAgain } from './mergeAgain.js'
import { everyPlace, placeRecords } from './placeRecords.js'
import type { ReportShelf } from './ReportShelf.js'
import { ownRecordId, reportOfRecord } from './recordIds.js'
import type { WordShelf } from './WordShelf.js'

/** What telling incidents works with. */
export interface TellParts {
  readonly ledger: IncidentLedger
  readonly outcomes: OutcomeLedger
  readonly knowledge: IncidentKnowledge
  readonly lineageOf: (reports: readonly ReportId[]) => Promise<Lineage>
  readonly corrections: readonly Correction[]
  readonly reports: ReportShelf
  readonly words: WordShelf
}

/** Expectations under one key that an incident is held against, those announced last. */
const MOST_AWAITED = 60

/**
 * What telling the incidents of some reports anew comes to. Their records are held against their nearest neighbours; the
 * incidents of those that match are merged anew together with them, and all others stay as they are.
 */
export async function tellBatch(queue: readonly QueuedReport[], parts: TellParts): Promise<IncidentChange> {
  const { ledger, words, reports } = parts
  const revision = await ledger.revision()
  const numbersWith = (reason: QueuedReport['reason']) =>
    queue.filter((one) => one.reason === reason).map(({ number }) => number)
  const newNumbers = numbersWith('reading')
  const again = [...newNumbers, ...numbersWith('correction')]
  reports.forget(newNumbers)
  const fresh = [...(await reports.get(again)).values()].sort((a, b) => a.row.number - b.row.number)
  const unread = fresh.filter(({ row }) => newNumbers.includes(row.number))
  const outdated = (await ledger.outdated(newNumbers)).map((row) => holdReport(row, parts.knowledge))
  const counts = countWords(unread, outdated)
  const records = fresh.flatMap((held) => held.records)
  await words.load(wordsOf(records))
  const space = words.space(counts)
  const near = { records, space, parts, again: new Set(again) }
  const matching = await matchNeighbours(near, 'alike', (one, other) => joinsWith(one, other, space))
  const linked: RecordLink[] = [...linksAmong([...records], space)]
  await matchNeighbours(near, 'across', (one, other) => {
    const link = linkRecords(one, other, space)
    if (link !== null) linked.push(link)
    return link !== null
  })
  const touched = [...(await ledger.holding(matching)), ...(await ledger.ofReports(queue.map(({ number }) => number)))]
  const { before, after, numberOf } = await mergeAgain({ touched, fresh, space, parts })
  const { ended, made } = difference(before, after)
  const rows = made.map((incident) => incidentRow(incident, numberOf))
  const codings = new Map(unread.map(({ row }) => [row.number, row.coding]))
  const awaited = unread.flatMap(awaitedRows)
  const forgotten = outdated.flatMap(awaitedRows)
  return {
    revision,
    done: queue.map(({ number }) => ({ number, coding: codings.get(number) ?? null })),
    reports: counts.reports,
    words: counts.words,
    left: outdated.flatMap(everyPlace),
    entered: unread.flatMap((held) => placeRecords(held, space)),
    ended: ended.map(endedIncident),
    made: rows,
    relinked: newNumbers,
    links: await linkRows(linked, parts),
    forgotten,
    awaited,
    toFollowUp: [...forgotten, ...awaited, ...(await answeredBy(rows, parts))],
  }
}

interface Near {
  readonly records: readonly TracedRecord[]
  readonly space: WordSpace
  readonly parts: TellParts
  /** Reports whose stored records are told anew, and are no neighbours. */
  readonly again: ReadonlySet<number>
}

/** The stored records that match a record of these, by a test. */
async function matchNeighbours(
  { records, space, parts, again }: Near,
  side: Side,
  isMatch: (record: TracedRecord, neighbour: TracedRecord) => boolean,
) {
  const { ledger, reports, words } = parts
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

function wordsOf(records: readonly TracedRecord[]): readonly string[] {
  return [...new Set(records.flatMap(({ sentenceWords }) => [...sentenceWords]))]
}

/** Incidents that are told otherwise than before or no more, and those that are new or told otherwise. */
function difference(before: readonly Incident[], after: readonly Incident[]) {
  const earlier = new Map(before.map((incident) => [incident.id, JSON.stringify(incident)]))
  const later = new Map(after.map((incident) => [incident.id, JSON.stringify(incident)]))
  return {
    ended: before.filter(({ id }) => later.get(id) !== earlier.get(id)),
    made: after.filter(({ id }) => later.get(id) !== earlier.get(id)),
  }
}

async function linkRows(links: readonly RecordLink[], { ledger }: TellParts): Promise<readonly RecordLinkRow[]> {
  const ids = links.flatMap(({ awaited, happened }) => [reportOfRecord(awaited), reportOfRecord(happened)])
  const numbers = await ledger.numbersOf([...new Set(ids)])
  const keyOf = (id: string) => ({ number: numbers.get(reportOfRecord(id)) ?? 0, record: ownRecordId(id) })
  return links.map(({ awaited, happened, match }) => ({ awaited: keyOf(awaited), happened: keyOf(happened), match }))
}

/** Expectations that some incidents may answer. */
async function answeredBy(rows: readonly IncidentRow[], { outcomes }: TellParts): Promise<readonly ExpectationKey[]> {
  const found: ExpectationKey[] = []
  for (const { incident, day, answers } of rows) {
    if (day === null || answers.length === 0) continue
    for (const { number, expectation } of await outcomes.awaiting(answers, day, MOST_AWAITED)) {
      if (mayAnswer(expectation, incident)) found.push({ number, expectation: expectation.id })
    }
  }
  return found
}
