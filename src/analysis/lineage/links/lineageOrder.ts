import type { ReportSketch } from '../sketch/ReportSketch.js'

/**
 * The order in which reports can derive from one another: those with a date before those without, by date; on one day
 * wires first, then those that credit nobody, then the longer text, then by id. A total order, so that no report derives
 * from itself.
 */
export function compareLineage(a: ReportSketch, b: ReportSketch): number {
  return (
    compareText(dayOf(a), dayOf(b)) ||
    Number(b.isWire) - Number(a.isWire) ||
    Number(a.credits.length > 0) - Number(b.credits.length > 0) ||
    b.wordCount - a.wordCount ||
    compareText(a.report, b.report)
  )
}

/** Undated ones come last. */
function dayOf({ published }: ReportSketch): string {
  return published?.slice(0, 10) ?? '9999-99-99'
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
