import type { Ledger } from '../../../../ledger/index.js'
import { readLineage } from '../../lineage/readLineage.js'

const COPIES_AT_ONCE = 200

/** How many origins some copies mainly go back to, outlets whose report is not at hand among them. */
export async function countOriginsOfCopies(ledger: Ledger, copies: readonly string[]): Promise<number> {
  const origins = new Set<string>()
  for (let at = 0; at < copies.length; at += COPIES_AT_ONCE) {
    const some = new Set(copies.slice(at, at + COPIES_AT_ONCE))
    const { reports } = await readLineage(ledger, [...some])
    for (const one of reports) if (some.has(one.report) && one.origins[0]) origins.add(one.origins[0].origin)
  }
  return origins.size
}
