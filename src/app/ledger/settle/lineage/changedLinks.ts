import { linkInOrder } from '../../../../analysis/index.js'
import type { LinkRow, Settlement } from '../../../../ledger/index.js'
import { linkRow } from '../../lineage/linkRow.js'
import { pairKey } from './Pairs.js'
import type { ReportsAtHand } from './reportsAtHand.js'

/** Compares pairs of reports, of which some are linked; links that are as they were are left out. */
export function changedLinks(
  pairs: readonly (readonly [number, number])[],
  linked: readonly LinkRow[],
  { compared, numberOf }: ReportsAtHand,
): Pick<Settlement, 'made' | 'ended'> {
  const current = new Map(linked.map((link) => [pairKey(link.earlier, link.later), link]))
  const made: LinkRow[] = []
  const ended: LinkRow[] = []
  for (const [one, other] of pairs) {
    const before = current.get(pairKey(one, other))
    const link = linkInOrder(compared(one), compared(other))
    const row = link === null ? null : linkRow(link, numberOf)
    if (row?.body === before?.body && row?.kind === before?.kind) continue
    if (before) ended.push(before)
    if (row) made.push(row)
  }
  return { made, ended }
}
