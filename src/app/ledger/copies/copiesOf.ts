import { isCopying, type LinkKind } from '../../../analysis/index.js'
import type { KeptReport, Ledger } from '../../../ledger/index.js'
import type { ReportId } from '../../../types/index.js'
import { derivationsOf } from '../lineage/derivationsOf.js'
import { storedLink } from '../lineage/linkRow.js'
import type { CopiesPage, Relation } from './CopiesPage.js'
import { familyOf } from './familyOf.js'

/** Links of one report that are read, at most. */
const MOST_RELATED = 200

/** The origins of a kept report with all that derives from them, and what else it is related to, as of an instant. */
export async function copiesOf(ledger: Ledger, kept: KeptReport, asOf?: string): Promise<CopiesPage> {
  const derivation = (await derivationsOf(ledger, [kept.id], asOf)).get(kept.id) ?? null
  const report = { ...kept.report, id: kept.id as ReportId }
  if (derivation === null) return { report, isKept: true, derivation, families: [], related: [] }
  const keys = derivation.from.map((from) => (from.report === null ? `outlet:${from.outlet}` : `report:${from.report}`))
  const own = derivation.isCopy ? [] : [`report:${kept.id}`]
  const families = []
  for (const key of [...own, ...keys]) families.push(await familyOf(ledger, key, kept, asOf))
  return { report, isKept: true, derivation, families, related: await relationsOf(ledger, kept, asOf) }
}

/** Reports that have no words of a report by copying, and yet the same statement, quotation, or unnamed speaker. */
export async function relationsOf(ledger: Ledger, kept: KeptReport, asOf?: string): Promise<Relation[]> {
  const number = (await ledger.lineage.numbersOf([kept.id], asOf)).get(kept.id)
  if (number === undefined) return []
  const rows = (await ledger.lineage.links('either', [number], asOf)).filter(
    ({ kind }) => !isCopying({ kind: kind as LinkKind }),
  )
  const numbers = rows.map(({ earlier, later }) => (earlier === number ? later : earlier)).slice(0, MOST_RELATED)
  const others = new Map((await ledger.lineage.sketched(numbers, asOf)).map((row) => [row.number, row.kept]))
  return rows.flatMap((row): Relation[] => {
    const other = others.get(row.earlier === number ? row.later : row.earlier)
    if (!other) return []
    const [earlier, later] = row.earlier === number ? [kept, other] : [other, kept]
    return [{ other, link: storedLink(row, endOf(earlier), endOf(later)) }]
  })
}

function endOf({ id, report }: KeptReport): { readonly id: ReportId; readonly text: string } {
  return { id: id as ReportId, text: report.text }
}
