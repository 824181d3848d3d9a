import { type ParquetColumn, parquetFile, type ReadStoredReport } from '../../../exchange/index.js'
import type { Ledger, ReportHeading } from '../../../ledger/index.js'
import { type Column, flatOf } from '../../table/Column.js'
import { CLAIM_COLUMNS } from '../../table/claimRow.js'
import { EVENT_COLUMNS } from '../../table/eventRow.js'
import { EXPECTATION_COLUMNS } from '../../table/expectationRow.js'
import { REPORT_TABLE_COLUMNS } from '../../table/reportRow.js'
import { counted } from './counted.js'
import type { ExportPart } from './ExportPart.js'
import { commonPart, type ExportRequest } from './ExportRequest.js'
import { kindsOf, type OneKind } from './exportNames.js'

type Row = Readonly<Record<string, unknown>>

const READING_COLUMNS: readonly ParquetColumn[] = [
  { name: 'coded_at', type: 'text' },
  { name: 'versions', type: 'json' },
  { name: 'sentences', type: 'json' },
  { name: 'findings', type: 'json' },
]

/** Parquet: a table for each kind of thing, the columns of the lists as such and the whole of each thing as JSON. */
export function parquetParts({ transfer }: Ledger, { what, filter, onItem }: ExportRequest): readonly ExportPart[] {
  const common = commonPart(filter)
  const tables: Record<OneKind, () => AsyncGenerator<Uint8Array>> = {
    reports: () => parquetFile(reportColumns(), mapped(counted(transfer.readReports(common), onItem), reportValues)),
    events: () =>
      things(EVENT_COLUMNS, counted(transfer.events(filter), onItem), ({ event, report }) => [event, report]),
    claims: () =>
      things(CLAIM_COLUMNS, counted(transfer.claims(common), onItem), ({ claim, report }) => [claim, report]),
    expectations: () =>
      things(EXPECTATION_COLUMNS, counted(transfer.expectations(common), onItem), ({ expectation, report }) => [
        expectation,
        report,
      ]),
  }
  return kindsOf(what).map((kind) => ({ name: `${kind}.parquet`, isBinary: true, chunks: tables[kind] }))
}

function things<Thing, Stored>(
  columns: readonly Column<Thing>[],
  items: AsyncIterable<Stored>,
  parts: (stored: Stored) => readonly [Thing, ReportHeading],
): AsyncGenerator<Uint8Array> {
  const all: ParquetColumn[] = [
    ...columns.map(([name, , type]) => ({ name, type: type ?? ('text' as const) })),
    { name: 'record', type: 'json' },
  ]
  const row = (stored: Stored): Row => {
    const [thing, report] = parts(stored)
    return { ...flatOf(columns, thing, report), record: thing }
  }
  return parquetFile(all, mapped(items, row))
}

function reportColumns(): readonly ParquetColumn[] {
  return [...REPORT_TABLE_COLUMNS.map(([name]) => ({ name, type: 'text' as const })), ...READING_COLUMNS]
}

function reportValues({ report, reading }: ReadStoredReport): Row {
  const { codedAt, versions, sentences, findings } = reading
  const particulars = Object.fromEntries(REPORT_TABLE_COLUMNS.map(([name, cell]) => [name, cell(report)]))
  return { ...particulars, coded_at: codedAt, versions, sentences, findings }
}

async function* mapped<Item, Result>(
  items: AsyncIterable<Item>,
  change: (item: Item) => Result,
): AsyncGenerator<Result> {
  for await (const item of items) yield change(item)
}
