import { type OriginShare, originTracer } from '../../../analysis/index.js'
import type { Ledger } from '../../../ledger/index.js'
import type { ReportId } from '../../../types/index.js'
import { LineageRows } from './LineageRows.js'
import { statedFamilies } from './statedFamilies.js'

/** Where some reports come from, and the rows that tell it. */
export interface TracedLineage {
  /** Those asked for that are settled, and the origins to which they go back. */
  readonly origins: ReadonlyMap<ReportId, readonly OriginShare[]>
  readonly rows: LineageRows
}

/** Follows some reports back to their origins, out of what is kept; only as much is read as the way back needs. */
export async function traceLineage(ledger: Ledger, ids: readonly string[], asOf?: string): Promise<TracedLineage> {
  const rows = new LineageRows(ledger.lineage, asOf, await statedFamilies(ledger, asOf))
  const wanted = new Set((await rows.load([...new Set(ids)])) as ReportId[])
  for (;;) {
    const { origins, asked } = traceBack(wanted, rows)
    if (asked.size > 0) await rows.follow(asked)
    const roots = [...origins.values()].flat().flatMap(({ origin }) => reportOfKey(origin) ?? [])
    const found = roots.filter((id) => !wanted.has(id))
    for (const id of found) wanted.add(id)
    if (asked.size === 0 && found.length === 0) return { origins, rows }
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

/** The report that an origin's key names; null where it names an outlet. */
export function reportOfKey(key: string): ReportId | null {
  return key.startsWith('report:') ? (key.slice('report:'.length) as ReportId) : null
}
