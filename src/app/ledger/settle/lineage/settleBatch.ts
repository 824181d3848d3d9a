import {
  BoilerplateTable,
  compareLineage,
  findCandidates,
  linkInOrder,
  sentenceKey,
  wholeCreditOf,
} from '../../../../analysis/index.js'
import type { LinkRow, NumberedReport, Settlement } from '../../../../ledger/index.js'
import { linkRow } from '../../lineage/linkRow.js'
import { sketchRow } from '../../lineage/sketchRow.js'
import type { BatchParts } from './BatchParts.js'
import { BatchPostings } from './BatchPostings.js'
import { BatchSentences } from './BatchSentences.js'
import type { HeldReport } from './HeldReport.js'
import { holdReport } from './holdReport.js'
import { Pairs, pairKey } from './Pairs.js'
import { type ReportsAtHand, reportsAtHand } from './reportsAtHand.js'
import { standingsAfter } from './standingsAfter.js'

/**
 * What settling some reports comes to. Their sentences are counted first, so that what an outlet prints under each of
 * them is known at once; reports settled before that have a sentence which is boilerplate from now on are compared again.
 */
export async function settleBatch(
  reports: readonly NumberedReport[],
  after: number,
  parts: BatchParts,
): Promise<Settlement> {
  const { ledger, knowledge, cache } = parts
  const fresh = reports.map((report) => holdReport(report, knowledge))
  fresh.sort((a, b) => compareLineage(a.sketch, b.sketch))
  for (const { number, words } of fresh) cache.keep(number, words)
  const sentences = new BatchSentences(ledger)
  await sentences.load(fresh)
  const boilerplate = new BoilerplateTable(sentences, sentences.counted)
  const stirred = countSentences(fresh, sentences, boilerplate)
  const again = (await ledger.sketched(stirred)).map((row) => holdReport(row, knowledge))
  await sentences.load(again)
  const postings = await BatchPostings.load(ledger, [...fresh, ...again])
  const linked = await ledger.links('either', stirred)
  const pairs = choosePairs(fresh, again, postings, linked)
  const atHand = await reportsAtHand([...fresh, ...again], pairs, boilerplate, parts)
  const { made, ended } = changedLinks(pairs, linked, atHand)
  return {
    after,
    sketches: fresh.map(({ number, sketch }) => sketchRow(number, sketch, wholeCreditOf(sketch))),
    postings: postings.added,
    sentences: sentences.changes(),
    made,
    ended,
    standings: await standingsAfter([...fresh, ...again], { made, ended }, atHand, ledger),
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

/** The pairs to compare: each new report with its candidates, and those that are told again with theirs and their links. */
function choosePairs(
  fresh: readonly HeldReport[],
  again: readonly HeldReport[],
  postings: BatchPostings,
  linked: readonly LinkRow[],
): readonly (readonly [number, number])[] {
  const pairs = new Pairs()
  for (const report of fresh) {
    for (const other of findCandidates(report, postings, report.number)) pairs.add(report.number, other)
    postings.add(report)
  }
  for (const report of again) {
    for (const other of findCandidates(report, postings, report.number)) pairs.add(report.number, other)
  }
  for (const { earlier, later } of linked) pairs.add(earlier, later)
  return pairs.list()
}

/** Compares the pairs; links that are as they were are left out. */
function changedLinks(
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
