import type { ReportId, Span } from '../../../types/index.js'
import { isCopying, type LineageLink } from '../links/LineageLink.js'
import { OWN_LETTERS } from '../thresholds.js'
import { lengthOf, mapSpan, overlapWith, withoutSpan } from './intervals.js'
import type { OriginKey, OriginShare } from './Lineage.js'
import { CRUMB, isOwnStory } from './ownStory.js'
import type { PlacedReport } from './PlacedReport.js'

/** A report whose text is traced. */
export type TracedReport = Pick<PlacedReport, 'creditedTo' | 'spans'> & {
  readonly sketch: Pick<PlacedReport['sketch'], 'report' | 'outlet' | 'credits'>
}

/** Some letters of a report and where they come from. */
interface Piece {
  readonly origin: OriginKey
  readonly letters: number
  readonly isCertain: boolean
}

/** Gives the origins of a report. */
export type OriginTracer = (report: ReportId) => readonly OriginShare[]

/**
 * Follows each stretch of a report back through the reports that it was copied from. Stretch by stretch, so that a story
 * out of two wires has two origins, and that two stories with one paragraph of a wire are not copies of one another.
 * `links` of one report stand in the order of lineage of their earlier ones, so that the earliest telling claims a
 * stretch.
 */
export function originTracer(
  reportOf: (id: ReportId) => TracedReport,
  linksOf: (id: ReportId) => readonly LineageLink[],
): OriginTracer {
  const known = new Map<ReportId, readonly OriginShare[]>()

  /** The letters of some stretches that no earlier report has, and what the others come from. */
  function follow(id: ReportId, spans: readonly Span[], path: ReadonlySet<ReportId>): { own: number; pieces: Piece[] } {
    let rest = spans
    const pieces: Piece[] = []
    for (const link of linksOf(id)) {
      if (!isCopying(link) || path.has(link.earlier)) continue
      for (const { earlier, later } of link.evidence) {
        const taken = overlapWith(rest, later)
        if (lengthOf(taken) < CRUMB) continue
        rest = withoutSpan(rest, later)
        const there = taken.map((part) => mapSpan(part, later, earlier))
        const scale = lengthOf(taken) / lengthOf(there)
        for (const piece of settle(link.earlier, there, new Set([...path, id]))) {
          const isCertain = piece.isCertain && link.direction !== null
          pieces.push({ origin: piece.origin, letters: piece.letters * scale, isCertain })
        }
      }
    }
    return { own: lengthOf(rest), pieces }
  }

  /** Pieces of some stretches; what a report adds in small change goes with the origin of most of it. */
  function settle(id: ReportId, spans: readonly Span[], path: ReadonlySet<ReportId>): readonly Piece[] {
    const { own, pieces } = follow(id, spans, path)
    if (own === 0) return pieces
    const itself = ownKey(reportOf(id))
    const origins = originsOf(id, path)
    const { origin, isCertain } = origins.find((one) => one.origin === itself) ?? origins[0] ?? certain(itself)
    return [...pieces, { origin, letters: own, isCertain }]
  }

  function originsOf(id: ReportId, path: ReadonlySet<ReportId>): readonly OriginShare[] {
    const settled = known.get(id)
    if (settled) return settled
    const report = reportOf(id)
    const { spans } = report
    const { own, pieces } = follow(id, spans, path)
    const total = Math.max(1, lengthOf(spans))
    const isOwn = pieces.length === 0 || isOwnStory(own, total)
    const all = isOwn ? [...pieces, { ...certain(ownKey(report)), letters: own }] : pieces
    const origins = withContributions(sumPieces(all, total), report, reportOf)
    known.set(id, origins)
    return origins
  }

  return (report) => originsOf(report, new Set())
}

function certain(origin: OriginKey): { readonly origin: OriginKey; readonly isCertain: true } {
  return { origin, isCertain: true }
}

/** The report itself, or the wire whose text it is said to be. */
function ownKey({ sketch, creditedTo }: TracedReport): OriginKey {
  return creditedTo === null ? `report:${sketch.report}` : `outlet:${creditedTo}`
}

function sumPieces(pieces: readonly Piece[], total: number): readonly OriginShare[] {
  const sums = new Map<OriginKey, { letters: number; isCertain: boolean }>()
  for (const { origin, letters, isCertain } of pieces) {
    const sum = sums.get(origin)
    sums.set(origin, { letters: (sum?.letters ?? 0) + letters, isCertain: (sum?.isCertain ?? true) && isCertain })
  }
  const shares = [...sums].map(([origin, { letters, isCertain }]) => ({
    origin,
    share: Math.min(1, Math.round((letters / total) * 1000) / 1000),
    isCertain,
    letters,
  }))
  shares.sort((a, b) => b.letters - a.letters || (a.origin < b.origin ? -1 : 1))
  // Crumbs come of stretches that do not map to the letter.
  return shares
    .filter(({ letters }, at) => at === 0 || letters >= OWN_LETTERS)
    .map(({ origin, share, isCertain }) => ({ origin, share, isCertain }))
}

/** Wires that are credited and whose reports are not among the origins are origins too, of a part that cannot be told. */
function withContributions(
  origins: readonly OriginShare[],
  { sketch }: TracedReport,
  reportOf: (id: ReportId) => TracedReport,
): readonly OriginShare[] {
  const outlets = new Set(origins.map(({ origin }) => outletOfKey(origin, reportOf)))
  const added: OriginShare[] = []
  for (const { kind, outlet } of sketch.credits) {
    if (kind === 'first' || kind === 'citing' || outlets.has(outlet)) continue
    outlets.add(outlet)
    added.push({ origin: `outlet:${outlet}`, share: null, isCertain: true })
  }
  return [...origins, ...added]
}

function outletOfKey(key: OriginKey, reportOf: (id: ReportId) => TracedReport): string | null {
  if (key.startsWith('outlet:')) return key.slice('outlet:'.length)
  return reportOf(key.slice('report:'.length) as ReportId).sketch.outlet
}
