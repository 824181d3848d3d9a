import type { CommonFilter, Ledger, StoredClaim, StoredEvent, StoredExpectation } from '../../../ledger/index.js'
import { counted } from './counted.js'
import { CLAIM_TABLE, type CsvForm, EVENT_TABLE, EXPECTATION_TABLE, REPORT_TABLE } from './csvTables.js'
import type { ExportPart } from './ExportPart.js'
import { commonPart, type ExportRequest } from './ExportRequest.js'
import type { OneKind } from './exportNames.js'
import { kindsOf } from './exportNames.js'

/** CSV: a table for each kind of thing. Whole tables are in the order of the reports, so that an import can join them. */
export function csvParts({ transfer }: Ledger, { what, filter, onItem }: ExportRequest): readonly ExportPart[] {
  const common = commonPart(filter)
  const isNarrowed = Object.keys(filter).length > Object.keys(common).length
  const lines: Record<OneKind, () => AsyncGenerator<string>> = {
    reports: () => table(REPORT_TABLE, counted(transfer.readReports(common), onItem)),
    events: () =>
      table(EVENT_TABLE, counted(isNarrowed ? transfer.events(filter) : eventsByReport(transfer, common), onItem)),
    claims: () => table(CLAIM_TABLE, counted(claimsByReport(transfer, common), onItem)),
    expectations: () => table(EXPECTATION_TABLE, counted(expectationsByReport(transfer, common), onItem)),
  }
  return kindsOf(what).map((kind) => ({ name: `${kind}.csv`, isBinary: false, chunks: lines[kind] }))
}

async function* table<Item>({ header, row }: CsvForm<Item>, items: AsyncIterable<Item>): AsyncGenerator<string> {
  yield `${header}\n`
  for await (const item of items) yield `${row(item)}\n`
}

async function* eventsByReport(transfer: Ledger['transfer'], filter: CommonFilter): AsyncGenerator<StoredEvent> {
  for await (const { report, reading } of transfer.readReports(filter))
    for (const event of reading.events) yield { event, report: { ...report.report, id: report.id } }
}

async function* claimsByReport(transfer: Ledger['transfer'], filter: CommonFilter): AsyncGenerator<StoredClaim> {
  for await (const { report, reading } of transfer.readReports(filter))
    for (const claim of reading.claims) yield { claim, report: { ...report.report, id: report.id } }
}

async function* expectationsByReport(
  transfer: Ledger['transfer'],
  filter: CommonFilter,
): AsyncGenerator<StoredExpectation> {
  for await (const { report, reading } of transfer.readReports(filter))
    for (const expectation of reading.expectations) yield { expectation, report: { ...report.report, id: report.id } }
}
