import { isCopying } from '../../../analysis/index.js'
import type { KeptReport, Ledger } from '../../../ledger/index.js'
import type { ReportId } from '../../../types/index.js'
import { derivationsOf } from '../lineage/derivationsOf.js'
import type { CopiesPage } from './CopiesPage.js'
import { familyOf } from './familyOf.js'
import { relationsOf } from './relationsOf.js'

/** The origins of a kept report with all that derives from them, and what else it is related to, as of an instant. */
export async function copiesOf(ledger: Ledger, kept: KeptReport, asOf?: string): Promise<CopiesPage> {
  const derivation = (await derivationsOf(ledger, [kept.id], asOf)).get(kept.id) ?? null
  const report = { ...kept.report, id: kept.id as ReportId }
  if (derivation === null) return { report, isKept: true, derivation, families: [], related: [] }
  const keys = derivation.from.map((from) => (from.report === null ? `outlet:${from.outlet}` : `report:${from.report}`))
  const own = derivation.isCopy ? [] : [`report:${kept.id}`]
  const families = []
  for (const key of [...own, ...keys]) families.push(await familyOf(ledger, key, kept, asOf))
  const related = (await relationsOf(ledger, kept, asOf)).filter(({ link }) => !isCopying(link))
  return { report, isKept: true, derivation, families, related }
}
