import { compareLineage, describeReport, gatherOrigins, type Lineage } from '../../../analysis/index.js'
import type { Ledger } from '../../../ledger/index.js'
import { traceLineage } from './traceLineage.js'

/**
 * The lineage of some kept reports and of all that they derive from, out of what is kept: nothing is compared. Reports go
 * by the ledger's ids. Reports that are not settled (or were not at the instant) are left out.
 *
 * @example countOrigins(await readLineage(ledger, ids), ids as ReportId[]).count
 */
export async function readLineage(ledger: Ledger, ids: readonly string[], asOf?: string): Promise<Lineage> {
  const { origins, rows } = await traceLineage(ledger, ids, asOf)
  const placed = [...origins.keys()].map((id) => rows.placed(id)).sort((a, b) => compareLineage(a.sketch, b.sketch))
  const reports = placed.map((one) => describeReport(one, origins.get(one.sketch.report) ?? []))
  const linksOf = new Map(placed.map(({ sketch }) => [sketch.report, rows.linksTo(sketch.report) ?? []]))
  return { reports, origins: gatherOrigins(reports, linksOf), links: [...linksOf.values()].flat() }
}
