import type { ReportId } from '../../../types/index.js'
import { creditsWhole } from '../credits/Credit.js'
import type { LineageLink } from '../links/LineageLink.js'
import type { ReportSketch } from '../sketch/ReportSketch.js'

/** What of a sketch says whose text it is. */
export type CreditingSketch = Pick<ReportSketch, 'report' | 'outlet' | 'credits'>

/** The wire to which a report credits all of its text; null where it credits none. */
export function wholeCreditOf({ credits }: Pick<ReportSketch, 'credits'>): string | null {
  return credits.find(creditsWhole)?.outlet ?? null
}

/** Links along which a copy's credit says whose text the earlier report is, too. */
export function isWholeCopy({ kind }: Pick<LineageLink, 'kind'>): boolean {
  return kind === 'exact' || kind === 'near'
}

/**
 * The wire whose text each report is: that which it credits itself, or else that which the first of its copies credits.
 * `sketches` stand in order of lineage.
 */
export function wholeCredits(
  sketches: readonly CreditingSketch[],
  links: readonly LineageLink[],
): ReadonlyMap<ReportId, string> {
  const earlierOf = new Map<ReportId, ReportId[]>()
  for (const link of links.filter(isWholeCopy)) {
    const known = earlierOf.get(link.later) ?? []
    earlierOf.set(link.later, known)
    known.push(link.earlier)
  }
  const outletOf = new Map(sketches.map(({ report, outlet }) => [report, outlet]))
  const crediting = sketches.flatMap((sketch) => {
    const wire = wholeCreditOf(sketch)
    return wire === null ? [] : [{ report: sketch.report, wire }]
  })
  const credited = new Map(crediting.map(({ report, wire }) => [report, wire]))
  for (const { report, wire } of crediting) {
    for (const earlier of earlierOf.get(report) ?? []) {
      if (!credited.has(earlier) && outletOf.get(earlier) !== wire) credited.set(earlier, wire)
    }
  }
  return credited
}
