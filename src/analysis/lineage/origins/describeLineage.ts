import type { ReportId } from '../../../types/index.js'
import type { Credit } from '../credits/Credit.js'
import type { LineageLink } from '../links/LineageLink.js'
import { CITING_PART } from '../thresholds.js'
import type { Lineage, Origin, OriginKey, OriginShare, ReportLineage } from './Lineage.js'
import type { PlacedReport } from './PlacedReport.js'
import { originTracer } from './traceOrigins.js'

/** Where some reports come from, told by their links. The reports stand in order of lineage and are closed over the links. */
export function describeLineage(placed: readonly PlacedReport[], links: readonly LineageLink[]): Lineage {
  const byId = new Map(placed.map((one) => [one.sketch.report, one]))
  const linksOf = linksByLater(placed, links)
  const tracer = originTracer(
    (id) => byId.get(id) as PlacedReport,
    (id) => linksOf.get(id) ?? [],
  )
  const reports = placed.map((one) => describeReport(one, tracer(one.sketch.report)))
  return { reports, origins: gatherOrigins(reports, linksOf), links }
}

/** Links by their later report, each report's in the order of lineage of the earlier ones. */
export function linksByLater(
  placed: readonly PlacedReport[],
  links: readonly LineageLink[],
): ReadonlyMap<ReportId, readonly LineageLink[]> {
  const rank = new Map(placed.map(({ sketch }, at) => [sketch.report, at]))
  const linksOf = new Map<ReportId, LineageLink[]>()
  for (const link of links) {
    const own = linksOf.get(link.later) ?? []
    linksOf.set(link.later, own)
    own.push(link)
  }
  for (const own of linksOf.values()) own.sort((a, b) => (rank.get(a.earlier) ?? 0) - (rank.get(b.earlier) ?? 0))
  return linksOf
}

/** Where one report comes from, its origins being traced. */
export function describeReport(placed: PlacedReport, origins: readonly OriginShare[]): ReportLineage {
  const { report, outlet, family, credits } = placed.sketch
  const toldAfter = new Set(credits.filter((credit) => isToldAfter(credit, placed)).map((credit) => credit.family))
  return { report, outlet, family, origins, credits, toldAfter: [...toldAfter] }
}

/** "First reported by X" anywhere; "X said" only where a story begins: further down it is background. */
function isToldAfter({ kind, span }: Credit, { letters }: PlacedReport): boolean {
  return kind === 'first' || (kind === 'citing' && span.start < letters * CITING_PART)
}

/** The origins of some reports, each with what derives from it. */
export function gatherOrigins(
  reports: readonly ReportLineage[],
  linksOf: ReadonlyMap<ReportId, readonly LineageLink[]>,
): readonly Origin[] {
  const outletOf = new Map(reports.map(({ report, outlet }) => [report, outlet]))
  const derived = new Map<
    OriginKey,
    { report: ReportId; share: OriginShare['share']; links: readonly LineageLink[] }[]
  >()
  for (const { report, origins } of reports) {
    for (const { origin, share } of origins) {
      const known = derived.get(origin) ?? []
      derived.set(origin, known)
      if (origin !== `report:${report}`) known.push({ report, share, links: linksOf.get(report) ?? [] })
    }
  }
  return [...derived].map(([key, own]) => {
    const report = key.startsWith('report:') ? (key.slice('report:'.length) as ReportId) : null
    const outlet = report === null ? key.slice('outlet:'.length) : (outletOf.get(report) ?? null)
    return { key, report, outlet, derived: own }
  })
}
