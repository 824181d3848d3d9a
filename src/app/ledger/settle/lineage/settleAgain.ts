import { BoilerplateTable, findCandidates } from '../../../../analysis/index.js'
import type { Settlement } from '../../../../ledger/index.js'
import type { BatchParts } from './BatchParts.js'
import { BatchPostings } from './BatchPostings.js'
import { BatchSentences } from './BatchSentences.js'
import { changedLinks } from './changedLinks.js'
import { changedStandings } from './changedStandings.js'
import { holdReport } from './holdReport.js'
import { Pairs } from './Pairs.js'
import { reportsAtHand } from './reportsAtHand.js'

/**
 * What comparing stirred reports again comes to: with those that they are linked to, and with all that they might be
 * linked to now. Links that rest on boilerplate end, others get other shares, new ones may be seen.
 */
export async function settleAgain(numbers: readonly number[], after: number, parts: BatchParts): Promise<Settlement> {
  const { ledger, knowledge } = parts
  const rows = await ledger.sketched(numbers)
  const again = rows.map((row) => ({ ...holdReport(row, knowledge), standing: row.standing }))
  const sentences = new BatchSentences(ledger)
  await sentences.load(again)
  const boilerplate = new BoilerplateTable(sentences, sentences.counted)
  const postings = await BatchPostings.load(ledger, again)
  const linked = await ledger.links('either', numbers)
  const pairs = new Pairs()
  for (const report of again) {
    for (const other of findCandidates(report, postings, report.number)) pairs.add(report.number, other)
  }
  for (const { earlier, later } of linked) pairs.add(earlier, later)
  const atHand = await reportsAtHand(again, pairs.list(), boilerplate, parts)
  const links = changedLinks(pairs.list(), linked, atHand)
  return {
    after,
    sketches: [],
    postings: [],
    sentences: [],
    stirred: [],
    calmed: numbers,
    ...links,
    standings: await changedStandings(again, links, atHand, ledger),
  }
}
