import { BoilerplateTable, findCandidates, linkInOrder, WordCache } from '../../../analysis/index.js'
import type { Ledger } from '../../../ledger/index.js'
import type { Report } from '../../../types/index.js'
import { BatchPostings } from '../settle/lineage/BatchPostings.js'
import { BatchSentences } from '../settle/lineage/BatchSentences.js'
import { holdReport } from '../settle/lineage/holdReport.js'
import { reportsAtHand } from '../settle/lineage/reportsAtHand.js'
import type { SettleKnowledge } from '../settle/SettleOptions.js'
import type { CopiesPage, Relation } from './CopiesPage.js'

/** No kept report has this number. */
const UNKEPT = 0

/** What a report that is not kept has in common with those that are; nothing is written. */
export async function relativesOf(
  ledger: Ledger,
  report: Report,
  { lineage: knowledge }: Pick<SettleKnowledge, 'lineage'>,
): Promise<CopiesPage> {
  const kept = {
    id: report.id,
    report,
    origin: '',
    fetchedAt: null,
    foundAt: null,
    quality: null,
    sourceId: null,
    keptAt: '',
  }
  const held = holdReport({ number: UNKEPT, kept }, knowledge)
  const sentences = new BatchSentences(ledger.lineage)
  await sentences.load([held])
  const numbers = findCandidates(held, await BatchPostings.load(ledger.lineage, [held]))
  const boilerplate = new BoilerplateTable(sentences, sentences.counted)
  const pairs = numbers.map((number) => [UNKEPT, number] as const)
  const parts = { ledger: ledger.lineage, knowledge, cache: new WordCache() }
  const { compared } = await reportsAtHand([held], pairs, boilerplate, parts)
  const rows = await ledger.lineage.sketched(numbers)
  const related = rows.flatMap((row): Relation[] => {
    const link = linkInOrder(compared(UNKEPT), compared(row.number))
    return link === null ? [] : [{ other: row.kept, link }]
  })
  related.sort((a, b) => shareIn(b, report.id) - shareIn(a, report.id))
  return { report, isKept: false, derivation: null, families: [], related }
}

function shareIn({ link }: Relation, id: Report['id']): number {
  return link.earlier === id ? link.earlierShare : link.laterShare
}
