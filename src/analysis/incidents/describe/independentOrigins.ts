import type { ReportId } from '../../../types/index.js'
import { countOrigins } from '../../lineage/origins/countOrigins.js'
import type { Lineage } from '../../lineage/origins/Lineage.js'

/**
 * How many independent origins stand behind a happening: as many as there are reports of which no two have an origin in
 * common. One report that credits six houses is one voice, for nobody says to whom it owes this happening; between two
 * wires, a story made of both adds nothing.
 */
export function independentOrigins(lineage: Lineage, reports: readonly ReportId[]): number {
  const originsOf = new Map<ReportId, number[]>()
  countOrigins(lineage, reports).independent.forEach((origin, at) => {
    for (const report of origin.reports) originsOf.set(report, [...(originsOf.get(report) ?? []), at])
  })
  const taken = new Set<number>()
  let count = 0
  // Those with the fewest origins first: they leave the most to the others.
  for (const [, origins] of [...originsOf].sort(byOrigins)) {
    if (origins.some((origin) => taken.has(origin))) continue
    for (const origin of origins) taken.add(origin)
    count++
  }
  return count
}

function byOrigins([a, one]: readonly [ReportId, number[]], [b, other]: readonly [ReportId, number[]]): number {
  return one.length - other.length || (a < b ? -1 : 1)
}
