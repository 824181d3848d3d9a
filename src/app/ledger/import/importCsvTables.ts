import { readLedgerValue } from '../../../exchange/index.js'
import type { Ledger, TransferItem } from '../../../ledger/index.js'
import { Fault } from '../../../types/index.js'
import { csvValue } from '../../table/csvCell.js'
import type { ImportOutcome } from './ImportOutcome.js'
import type { RowCursor } from './RowCursor.js'
import { type PendingItem, takeIn } from './takeIn.js'

/** The tables of an export, side by side. */
export interface CsvTables {
  readonly reports: RowCursor
  readonly events: RowCursor | null
  readonly claims: RowCursor | null
  readonly expectations: RowCursor | null
}

const REPORTS_AT_ONCE = 200

/**
 * Takes the tables of `sitrep export --format csv --what all` in: each report with the records that the other tables
 * hold of it. All tables are in the order of the reports, so that one pass over all of them is enough.
 */
export async function* importCsvTables(tables: CsvTables, ledger: Ledger): AsyncGenerator<ImportOutcome> {
  const { reports } = tables
  let pending: PendingItem[] = []
  for (let row = await reports.peek(); row; row = await reports.peek()) {
    reports.take()
    if (row.kind === 'fault') {
      yield row
      continue
    }
    const parts = await partsOf(row.values.report_id ?? '', tables)
    yield* parts.faults
    try {
      const { origin } = row
      pending.push(...itemsOf(row.values, parts).map((item) => ({ origin, item })))
    } catch (fault) {
      if (!(fault instanceof Fault)) throw fault
      yield passedOver(row.origin, fault)
    }
    if (pending.length < REPORTS_AT_ONCE) continue
    yield* takeIn(pending, reports.name, ledger)
    pending = []
  }
  yield* takeIn(pending, reports.name, ledger)
  for (const cursor of [tables.events, tables.claims, tables.expectations]) if (cursor) yield* leftOver(cursor)
}

interface ReportParts {
  readonly events: readonly unknown[]
  readonly claims: readonly unknown[]
  readonly expectations: readonly unknown[]
  readonly faults: readonly ImportOutcome[]
}

async function partsOf(reportId: string, tables: CsvTables): Promise<ReportParts> {
  const faults: ImportOutcome[] = []
  const records = async (cursor: RowCursor | null): Promise<unknown[]> => {
    const found: unknown[] = []
    for (let row = await cursor?.peek(); cursor && row; row = await cursor.peek()) {
      if (row.kind === 'row' && row.values.report_id !== reportId) break
      cursor.take()
      if (row.kind === 'fault') faults.push(row)
      else found.push(parseCell(row.values.record ?? '', row.origin, faults))
    }
    return found.filter((record) => record !== undefined)
  }
  const [events, claims, expectations] = [
    await records(tables.events),
    await records(tables.claims),
    await records(tables.expectations),
  ]
  return { events, claims, expectations, faults }
}

function parseCell(cell: string, origin: string, faults: ImportOutcome[]): unknown {
  try {
    return JSON.parse(cell) as unknown
  } catch (cause) {
    const message = 'its column "record" holds no JSON: it was cut or changed, or is missing'
    faults.push(passedOver(origin, new Fault('bad-record', message, { cause })))
    return undefined
  }
}

/** The report of a row, and its reading. */
function itemsOf(row: Readonly<Record<string, string>>, parts: ReportParts): TransferItem[] {
  const value = (column: string): string | null => csvValue(row[column] ?? '')
  const json = (column: string): unknown => {
    try {
      return JSON.parse(row[column] ?? '') as unknown
    } catch (cause) {
      throw new Fault('bad-record', `its column "${column}" holds no JSON`, { cause })
    }
  }
  const report = {
    kind: 'report',
    id: value('report_id'),
    textId: value('text_id'),
    url: value('url'),
    outlet: value('outlet'),
    title: value('title'),
    byline: value('byline'),
    published: value('published'),
    language: value('language'),
    origin: value('origin') ?? '',
    fetchedAt: value('fetched_at'),
    foundAt: value('found_at'),
    quality: value('quality'),
    sourceId: value('source_id'),
    keptAt: value('kept_at'),
    text: value('text') ?? '',
  }
  const reading = {
    kind: 'reading',
    reportId: report.id,
    codedAt: value('coded_at'),
    supersededAt: null,
    versions: json('versions'),
    sentences: json('sentences'),
    events: parts.events,
    claims: parts.claims,
    expectations: parts.expectations,
    findings: json('findings'),
  }
  return [readLedgerValue(report), readLedgerValue(reading)]
}

/** Rows of a table behind the last report; one fault tells of all of them. */
async function* leftOver(cursor: RowCursor): AsyncGenerator<ImportOutcome> {
  const first = await cursor.peek()
  if (!first) return
  let count = 0
  for (let row = await cursor.peek(); row; row = await cursor.peek()) {
    cursor.take()
    count++
  }
  const rows =
    count === 1
      ? 'is of a report that does not follow'
      : `and ${count - 1} rows after it are of reports that do not follow`
  const message = `${rows} in the table of reports: give that table too, and leave all tables in the order in which they were exported`
  yield passedOver(first.origin, new Fault('bad-record', message))
}

function passedOver(origin: string, fault: Fault): ImportOutcome {
  const message = `${origin} is passed over: ${fault.message}.`
  return { kind: 'fault', origin, fault: new Fault(fault.code, message, { cause: fault }) }
}
