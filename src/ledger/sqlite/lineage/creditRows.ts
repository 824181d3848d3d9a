import type { Connection } from '../Connection.js'
import { asOfCondition } from './asOfCondition.js'

/** Outlets that the copies of some reports credit, by the first copy: by day, wires first, then the longer, then by id. */
export function selectCreditsOfCopies(
  connection: Connection,
  numbers: readonly number[],
  asOf?: string,
): Map<number, string> {
  const { sql, values } = asOfCondition('lineage_links', asOf)
  const select = connection
    .prepare<unknown[], string>(`
    SELECT copies.whole_credit
    FROM lineage_links
    JOIN lineage_reports AS originals ON originals.report_key = lineage_links.earlier
    JOIN lineage_reports AS copies ON copies.report_key = lineage_links.later
    JOIN reports ON reports.key = copies.report_key
    WHERE lineage_links.earlier = ? AND lineage_links.kind IN ('exact', 'near') AND ${sql}
      AND copies.whole_credit IS NOT NULL AND copies.whole_credit IS NOT originals.outlet
    ORDER BY coalesce(substr(reports.published, 1, 10), '9999-99-99'), copies.sketch ->> '$.isWire' DESC,
      copies.sketch ->> '$.wordCount' DESC, reports.id LIMIT 1`)
    .pluck()
  const found = new Map<number, string>()
  for (const number of numbers) {
    const outlet = select.get(number, ...values)
    if (outlet !== undefined) found.set(number, outlet)
  }
  return found
}
