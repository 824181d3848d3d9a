import {
  BoilerplateTable,
  compareLineage,
  findCandidates,
  sentenceKey,
  wholeCreditOf,
} from '../../../../analysis/index.js'
import type { NumberedReport, Settlement } from '../../../../ledger/index.js'
import { sketchRow } from '../../lineage/sketchRow.js'
import type { BatchParts } from './BatchParts.js'
import { BatchPostings } from './BatchPostings.js'
import { BatchSentences } from './BatchSentences.js'
import { changedLinks } from './changedLinks.js'
import { changedStandings } from './changedStandings.js'
import type { HeldReport } from './HeldReport.js'
import { holdReport } from './holdReport.js'
import { Pairs } from './Pairs.js'
import { reportsAtHand } from './reportsAtHand.js'

/**
 * What settling some new reports comes to. Their sentences are counted first, so that what an outlet prints under each of
 * them is known at once; reports settled before that have a sentence which is boilerplate from now on are stirred.
 */
export async function settleFresh(
  reports: readonly NumberedReport[],
  after: number,
  parts: BatchParts,
): Promise<Settlement> {
  const { ledger, knowledge, cache } = parts
  const fresh = reports.map((report) => holdReport(report, knowledge))
  // Together they are told in the order of lineage, as if they alone were told at once.
  fresh.sort((a, b) => compareLineage(a.sketch, b.sketch))
  for (const { number, words } of fresh) cache.keep(number, words)
  const sentences = new BatchSentences(ledger)
  await sentences.load(fresh)
  const boilerplate = new BoilerplateTable(sentences, sentences.counted)
  const stirred = countSentences(fresh, sentences, boilerplate)
  const postings = await BatchPostings.load(ledger, fresh)
  const pairs = new Pairs()
  for (const report of fresh) {
    for (const other of findCandidates(report, postings)) pairs.add(report.number, other)
    postings.add(report)
  }
  const atHand = await reportsAtHand(fresh, pairs.list(), boilerplate, parts)
  const links = changedLinks(pairs.list(), [], atHand)
  return {
    after,
    sketches: fresh.map(({ number, sketch }) => sketchRow(number, sketch, wholeCreditOf(sketch))),
    postings: postings.added,
    sentences: sentences.changes(),
    stirred,
    calmed: [],
    ...links,
    standings: await changedStandings(fresh, links, atHand, ledger),
  }
}

/** Counts the sentences of new reports; gives the reports settled before that have one which has become boilerplate. */
function countSentences(
  fresh: readonly HeldReport[],
  sentences: BatchSentences,
  boilerplate: BoilerplateTable,
): readonly number[] {
  const own = new Set(fresh.map(({ number }) => number))
  const stirred = new Set<number>()
  for (const report of fresh) {
    const { outlet } = report.sketch
    const found = boilerplate.add(report.sketch, report.number)
    sentences.note(report)
    if (outlet === null) continue
    for (const segment of found) {
      for (const number of sentences.release(sentenceKey(outlet, segment))) if (!own.has(number)) stirred.add(number)
    }
  }
  return [...stirred].sort((a, b) => a - b)
}
