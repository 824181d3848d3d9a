import type { LineageLink } from './LineageLink.js'
import { compareLineage } from './lineageOrder.js'
import { type ComparedReport, linkReports } from './linkReports.js'

/** The link between two reports, given in any order; null where there is none. */
export function linkInOrder(one: ComparedReport, other: ComparedReport): LineageLink | null {
  return compareLineage(one.sketch, other.sketch) < 0 ? linkReports(one, other) : linkReports(other, one)
}
