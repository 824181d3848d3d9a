import type { KeptReport, Ledger, Page, ReportFilter } from '../../../ledger/index.js'
import { derivationsOf } from './derivationsOf.js'
import type { ReportDerivation } from './ReportDerivation.js'

/** A kept report with where it comes from; null where it is not settled yet. */
export interface ListedReport extends KeptReport {
  readonly derivation: ReportDerivation | null
}

/** Kept reports, each with where it comes from, as of the instant that the filter names. */
export async function listReports(ledger: Ledger, filter: ReportFilter, page: Page): Promise<ListedReport[]> {
  const reports = await ledger.reports(filter, page)
  const derivations = await derivationsOf(
    ledger,
    reports.map(({ id }) => id),
    filter.asOf,
  )
  return reports.map((report) => ({ ...report, derivation: derivations.get(report.id) ?? null }))
}
