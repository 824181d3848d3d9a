import type { ReadStoredReport } from '../../../exchange/index.js'
import type { StoredClaim, StoredEvent, StoredExpectation } from '../../../ledger/index.js'
import { claimHeader, claimRow } from '../../table/claimRow.js'
import { csvCell } from '../../table/csvCell.js'
import { eventHeader, eventRow } from '../../table/eventRow.js'
import { expectationHeader, expectationRow } from '../../table/expectationRow.js'
import { reportHeader, reportRow } from '../../table/reportRow.js'

/** A table of one kind of thing: its first line, and a line for each. */
export interface CsvForm<Item> {
  readonly header: string
  readonly row: (item: Item) => string
}

/*
 * The columns of the lists, for people, and behind them JSON of all that they leave out, so that an import gets back
 * what went out.
 */

/** Reports, and of their readings what belongs to no record. */
export const REPORT_TABLE: CsvForm<ReadStoredReport> = {
  header: `${reportHeader()},coded_at,versions,sentences,findings`,
  row: ({ report, reading: { codedAt, versions, sentences, findings } }) =>
    [reportRow(report), csvCell(codedAt), json(versions), json(sentences), json(findings)].join(','),
}

export const EVENT_TABLE: CsvForm<StoredEvent> = {
  header: `${eventHeader()},record`,
  row: ({ event, report }) => `${eventRow(event, report)},${json(event)}`,
}

export const CLAIM_TABLE: CsvForm<StoredClaim> = {
  header: `${claimHeader()},record`,
  row: ({ claim, report }) => `${claimRow(claim, report)},${json(claim)}`,
}

export const EXPECTATION_TABLE: CsvForm<StoredExpectation> = {
  header: `${expectationHeader()},record`,
  row: ({ expectation, report }) => `${expectationRow(expectation, report)},${json(expectation)}`,
}

function json(value: unknown): string {
  return csvCell(JSON.stringify(value))
}
