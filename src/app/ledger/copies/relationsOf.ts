import type { KeptReport, Ledger } from '../../../ledger/index.js'
import type { ReportId } from '../../../types/index.js'
import { storedLink } from '../lineage/linkRow.js'
import type { Relation } from './CopiesPage.js'

/** Links of one report that are read, at most. */
const MOST = 500

/** The links of a kept report with others, in the order in which they came to be known, as of an instant. */
export async function relationsOf(ledger: Ledger, kept: KeptReport, asOf?: string): Promise<Relation[]> {
  const number = (await ledger.lineage.numbersOf([kept.id], asOf)).get(kept.id)
  if (number === undefined) return []
  const rows = (await ledger.lineage.links('either', [number], asOf)).slice(0, MOST)
  const numbers = rows.map(({ earlier, later }) => (earlier === number ? later : earlier))
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
