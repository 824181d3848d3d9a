import { compareLineage, isCopying, type LineageLink, lengthOf } from '../../../analysis/index.js'
import type { KeptReport, Ledger } from '../../../ledger/index.js'
import type { ReportId } from '../../../types/index.js'
import type { LineageRows } from '../lineage/LineageRows.js'
import { reportOfKey, traceLineage } from '../lineage/traceLineage.js'
import type { DerivedReport, OriginFamily } from './CopiesPage.js'
import { findDescendants } from './findDescendants.js'

/** An origin of a kept report, and all that derives from it. */
export async function familyOf(
  ledger: Ledger,
  key: string,
  kept: KeptReport,
  asOf: string | undefined,
): Promise<OriginFamily> {
  const root = reportOfKey(key)
  // Of an outlet whose report is not kept, the family is told from the report that was asked about.
  const start = root ?? (kept.id as ReportId)
  const number = (await ledger.lineage.numbersOf([start], asOf)).get(start) ?? 0
  const { numbers, isCut } = await findDescendants(ledger.lineage, number, asOf)
  const ids = (await ledger.lineage.sketched([number, ...numbers], asOf)).map((row) => row.kept.id)
  const { origins, rows } = await traceLineage(ledger, ids, asOf)
  const derived = [...origins]
    .filter(([id]) => id !== root)
    .flatMap(([id, shares]) => {
      const share = shares.find(({ origin }) => origin === key)
      return share ? [{ placed: rows.placed(id), share: share.share, isCertain: share.isCertain }] : []
    })
    .sort((a, b) => compareLineage(a.placed.sketch, b.placed.sketch))
    .map(({ placed, share, isCertain }): DerivedReport => {
      const link = linkBack(placed.sketch.report, root, rows)
      return { kept: placed.kept, share, isCertain, link, by: link && rows.placed(link.earlier).kept }
    })
  const named = derived.flatMap(({ kept: one }) => rows.placed(one.id as ReportId).sketch.credits)
  const outletName = root
    ? rows.placed(root).outletName
    : (named.find(({ outlet }) => `outlet:${outlet}` === key)?.name ?? null)
  return { key, kept: root ? rows.placed(root).kept : null, outletName, derived, isCut }
}

/** The link of a report to its origin, or else to the copy from which most of it comes. */
function linkBack(id: ReportId, root: ReportId | null, rows: LineageRows): LineageLink | null {
  const links = (rows.linksTo(id) ?? []).filter(isCopying)
  const straight = links.find(({ earlier }) => earlier === root)
  if (straight) return straight
  const lengths = links.map((link) => ({ link, length: lengthOf(link.evidence.map(({ later }) => later)) }))
  return lengths.sort((a, b) => b.length - a.length)[0]?.link ?? null
}
