import type { KeptReport, Ledger } from '../../ledger/index.js'

/** More versions of one page nobody looks at. */
const MOST = 1_000

/** The reports that were had of one address with other words, the first kept first; itself alone where there is no address. */
export async function textVersions(ledger: Ledger, kept: KeptReport, asOf?: string): Promise<readonly KeptReport[]> {
  const { url } = kept.report
  if (url === null) return [kept]
  const found = await ledger.reports({ url, ...(asOf === undefined ? {} : { asOf }) }, { limit: MOST, offset: 0 })
  // Of those kept at one instant the list gives the first one first.
  return [...found].sort((a, b) => (a.keptAt < b.keptAt ? -1 : a.keptAt > b.keptAt ? 1 : 0))
}
