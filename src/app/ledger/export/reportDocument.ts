import { type DocumentForm, documentOf, type ReadStoredReport } from '../../../exchange/index.js'
import type { EventFilter, Ledger } from '../../../ledger/index.js'
import { counted } from './counted.js'
import type { ExportPart } from './ExportPart.js'
import { commonPart, type ExportRequest } from './ExportRequest.js'

/** One report does not tell of more. */
const RECORDS_OF_A_REPORT = 1_000_000

/** Reports with what they tell, as one text file: all of them, or those with event records that are asked for. */
export function reportDocument(
  ledger: Ledger,
  { what, filter, onItem }: ExportRequest,
  name: string,
  form: DocumentForm<ReadStoredReport>,
): readonly ExportPart[] {
  const reports = () =>
    what === 'all' ? ledger.transfer.readReports(commonPart(filter)) : reportsWithRecords(ledger, filter)
  return [{ name, isBinary: false, chunks: () => documentOf(counted(reports(), onItem), form) }]
}

async function* reportsWithRecords(ledger: Ledger, filter: EventFilter): AsyncGenerator<ReadStoredReport> {
  for await (const { report, reading } of ledger.transfer.readReports(commonPart(filter))) {
    if (reading.events.length === 0) continue
    const found = await ledger.events({ ...filter, reportId: report.id }, { limit: RECORDS_OF_A_REPORT, offset: 0 })
    const ids = new Set(found.map(({ event }) => event.id))
    const events = reading.events.filter(({ id }) => ids.has(id))
    if (events.length > 0) yield { report, reading: { ...reading, events, claims: [], expectations: [] } }
  }
}
