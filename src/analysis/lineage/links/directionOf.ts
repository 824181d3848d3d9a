import { type Credit, creditsWhole } from '../credits/Credit.js'
import type { ReportSketch } from '../sketch/ReportSketch.js'

/** Two reports in order of origin, and why. */
export interface Direction {
  readonly earlier: ReportSketch
  readonly later: ReportSketch
  readonly because: 'credit' | 'date' | null
  readonly credit: Credit | null
}

/**
 * Which of two related reports is the origin: the one whose outlet the other credits; else the one published on an
 * earlier day. `first` precedes `second` in order of lineage; where neither holds, that order stays without a reason.
 */
export function directionOf(first: ReportSketch, second: ReportSketch): Direction {
  const credit = creditTo(first, second)
  const counter = creditTo(second, first)
  if (credit !== null) return { earlier: first, later: second, because: 'credit', credit }
  if (counter !== null) return { earlier: second, later: first, because: 'credit', credit: counter }
  const areDated = first.published !== null && second.published !== null
  const because = areDated && first.published?.slice(0, 10) !== second.published?.slice(0, 10) ? 'date' : null
  return { earlier: first, later: second, because, credit: null }
}

/** Where a report says that it has its words of another's outlet; one that prints them whole before one that cites. */
function creditTo(origin: ReportSketch, report: ReportSketch): Credit | null {
  if (origin.outlet === null || origin.outlet === report.outlet) return null
  const credits = report.credits.filter(({ outlet }) => outlet === origin.outlet)
  return credits.find(creditsWhole) ?? credits[0] ?? null
}
