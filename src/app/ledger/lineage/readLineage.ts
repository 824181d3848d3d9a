import {
  compareLineage,
  describeReport,
  gatherOrigins,
  type Lineage,
  type OriginShare,
  originTracer,
} from '../../../analysis/index.js'
import type { Ledger } from '../../../ledger/index.js'
import type { ReportId } from '../../../types/index.js'
import { LineageRows } from './LineageRows.js'

/**
 * The lineage of some kept reports and of all that they derive from, out of what is kept: nothing is compared. Reports go
 * by the ledger's ids. Reports that are not settled (or were not at the instant) are left out. Only as much is read as
 * the way back to the origins needs.
 *
 * @example countOrigins(await readLineage(ledger, ids), ids as ReportId[]).count
 */
export async function readLineage(ledger: Ledger, ids: readonly string[], asOf?: string): Promise<Lineage> {
  const rows = new LineageRows(ledger.lineage, asOf)
  const wanted = new Set((await rows.load([...new Set(ids)])) as ReportId[])
  for (;;) {
    const { origins, asked } = traceBack(wanted, rows)
    if (asked.size > 0) await rows.follow(asked)
    const roots = [...origins.values()].flat().flatMap(({ origin }) => reportOfKey(origin) ?? [])
    const found = roots.filter((id) => !wanted.has(id))
    for (const id of found) wanted.add(id)
    if (asked.size === 0 && found.length === 0) return describe(origins, rows)
  }
}

/** Traces what is wanted as far as the rows at hand reach; `asked` are the reports at which the way goes on. */
function traceBack(wanted: ReadonlySet<ReportId>, rows: LineageRows) {
  const asked = new Set<ReportId>()
  const tracer = originTracer(
    (id) => rows.placed(id),
    (id) => {
      const links = rows.linksTo(id)
      if (links === null) asked.add(id)
      return links ?? []
    },
  )
  const origins = new Map<ReportId, readonly OriginShare[]>()
  for (const id of wanted) origins.set(id, tracer(id))
  return { origins, asked }
}

function describe(originsOf: ReadonlyMap<ReportId, readonly OriginShare[]>, rows: LineageRows): Lineage {
  const placed = [...originsOf.keys()].map((id) => rows.placed(id)).sort((a, b) => compareLineage(a.sketch, b.sketch))
  const reports = placed.map((one) => describeReport(one, originsOf.get(one.sketch.report) ?? []))
  const linksOf = new Map(placed.map(({ sketch }) => [sketch.report, rows.linksTo(sketch.report) ?? []]))
  return { reports, origins: gatherOrigins(reports, linksOf), links: [...linksOf.values()].flat() }
}

function reportOfKey(key: string): ReportId | null {
  return key.startsWith('report:') ? (key.slice('report:'.length) as ReportId) : null
}
