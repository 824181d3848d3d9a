import type { Report, ReportId, Span } from '../../../types/index.js'
import { type Credit, creditsWhole } from '../credits/Credit.js'
import { LineageIndex } from '../index/LineageIndex.js'
import type { LineageKnowledge } from '../LineageKnowledge.js'
import type { LineageLink } from '../links/LineageLink.js'
import { compareLineage } from '../links/lineageOrder.js'
import type { ReportSketch } from '../sketch/ReportSketch.js'
import { sketchReport } from '../sketch/sketchReport.js'
import { CITING_PART } from '../thresholds.js'
import type { Lineage, Origin, OriginKey, OriginShare, ReportLineage } from './Lineage.js'
import { originTracer } from './traceOrigins.js'

/** A report with what is known of it once all are in. */
interface PlacedReport {
  readonly report: Report
  readonly sketch: ReportSketch
  readonly spans: readonly Span[]
  readonly creditedTo: string | null
}

/**
 * Which of some reports are copies or rewrites of one another, where each one comes from, and the words that show it.
 * The order of the reports makes no difference.
 */
export function lineageOf(reports: readonly Report[], knowledge: LineageKnowledge): Lineage {
  const once = [...new Map(reports.map((report) => [report.id, report])).values()]
  const sketched = once.map((report) => ({ report, ...sketchReport(report, knowledge) }))
  sketched.sort((a, b) => compareLineage(a.sketch, b.sketch))
  const textOf = new Map(once.map(({ id, text }) => [id, text]))
  const index = new LineageIndex(knowledge, (id) => textOf.get(id) ?? '')
  for (const { sketch } of sketched) index.countSentences(sketch)
  const links = sketched.flatMap(({ report, sketch, words }) => index.add(report, { sketch, words }))
  const placed = new Map<ReportId, PlacedReport>()
  const creditedTo = wholeCredits(sketched, links)
  for (const { report, sketch, words } of sketched) {
    const spans = index.storySpans(sketch, words)
    placed.set(report.id, { report, sketch, spans, creditedTo: creditedTo.get(report.id) ?? null })
  }
  return describeLineage([...placed.values()], links)
}

/** The wire whose text each report is, by its own words or those of a copy that credits it. */
function wholeCredits(
  sketched: readonly { readonly sketch: ReportSketch }[],
  links: readonly LineageLink[],
): ReadonlyMap<ReportId, string> {
  const credited = new Map<ReportId, string>()
  const outletOf = new Map(sketched.map(({ sketch }) => [sketch.report, sketch.outlet]))
  for (const { sketch } of sketched) {
    const whole = sketch.credits.find(creditsWhole)
    if (whole) credited.set(sketch.report, whole.outlet)
  }
  for (const { kind, earlier, later } of links) {
    const wire = credited.get(later)
    if (wire === undefined || credited.has(earlier) || (kind !== 'exact' && kind !== 'near')) continue
    if (outletOf.get(earlier) !== wire) credited.set(earlier, wire)
  }
  return credited
}

function describeLineage(placed: readonly PlacedReport[], links: readonly LineageLink[]): Lineage {
  const byId = new Map(placed.map((one) => [one.report.id, one]))
  const rank = new Map(placed.map(({ report }, at) => [report.id, at]))
  const linksOf = new Map<ReportId, LineageLink[]>()
  for (const link of links) linksOf.set(link.later, [...(linksOf.get(link.later) ?? []), link])
  for (const own of linksOf.values()) own.sort((a, b) => (rank.get(a.earlier) ?? 0) - (rank.get(b.earlier) ?? 0))
  const tracer = originTracer(
    (id) => byId.get(id) as PlacedReport,
    (id) => linksOf.get(id) ?? [],
  )
  const reports = placed.map(
    ({ report, sketch }): ReportLineage => ({
      report: report.id,
      outlet: sketch.outlet,
      family: sketch.family,
      origins: tracer(report.id),
      credits: sketch.credits,
      toldAfter: [
        ...new Set(sketch.credits.filter((credit) => isToldAfter(credit, report)).map(({ family }) => family)),
      ],
    }),
  )
  return { reports, origins: gatherOrigins(reports, linksOf), links }
}

/** "First reported by X" anywhere; "X said" only where a story begins: further down it is background. */
function isToldAfter({ kind, span }: Credit, { text }: Report): boolean {
  return kind === 'first' || (kind === 'citing' && span.start < text.length * CITING_PART)
}

function gatherOrigins(
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
