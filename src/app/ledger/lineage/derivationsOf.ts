import type { LineageLink, OriginShare } from '../../../analysis/index.js'
import type { Ledger } from '../../../ledger/index.js'
import type { ReportId } from '../../../types/index.js'
import type { LineageRows } from './LineageRows.js'
import type { DerivedFrom, ReportDerivation } from './ReportDerivation.js'
import { reportOfKey, traceLineage } from './traceLineage.js'

/** Where each of some reports comes from, by id; those that are not settled, or were not at the instant, have none. */
export async function derivationsOf(
  ledger: Ledger,
  ids: readonly string[],
  asOf?: string,
): Promise<ReadonlyMap<string, ReportDerivation>> {
  const { origins, rows } = await traceLineage(ledger, ids, asOf)
  const asked = new Set(ids)
  return new Map(
    [...origins].filter(([id]) => asked.has(id)).map(([id, shares]) => [id, derivationOf(id, shares, rows)]),
  )
}

function derivationOf(id: ReportId, shares: readonly OriginShare[], rows: LineageRows): ReportDerivation {
  const { sketch, isOrigin, ownShare } = rows.placed(id)
  const links = rows.linksTo(id) ?? []
  const others = shares.filter(({ origin }) => origin !== `report:${id}`)
  const from = others.map((share) => derivedFrom(share, links, sketch.credits, rows))
  return { isCopy: !isOrigin, ownShare, from, credits: sketch.credits }
}

function derivedFrom(
  { origin, share, isCertain }: OriginShare,
  links: readonly LineageLink[],
  credits: ReportDerivation['credits'],
  rows: LineageRows,
): DerivedFrom {
  const report = reportOfKey(origin)
  if (report === null) {
    const outlet = origin.slice('outlet:'.length)
    const outletName = credits.find((credit) => credit.outlet === outlet)?.name ?? null
    return { report, outlet, outletName, link: null, share, isCertain }
  }
  const { sketch, outletName } = rows.placed(report)
  const link = links.find(({ earlier }) => earlier === report)?.kind ?? null
  return { report, outlet: sketch.outlet, outletName, link, share, isCertain }
}
