import type { TracedRecord, WordSpace } from '../../../../analysis/index.js'
import type { QueuedReport } from '../../../../ledger/index.js'
import { countWords } from './countWords.js'
import { type HeldReport, holdReport } from './HeldReport.js'
import type { TellParts } from './TellParts.js'
import type { WordChange } from './WordShelf.js'

/** Reports whose incidents are told anew, as they are read now. */
export interface Batch {
  /** Those with a new reading or a correction, in the order kept. */
  readonly fresh: readonly HeldReport[]
  /** Those of them with a new reading, and the older readings that incidents were told from so far. */
  readonly unread: readonly HeldReport[]
  readonly outdated: readonly HeldReport[]
  readonly records: readonly TracedRecord[]
  readonly counts: WordChange
  /** The words as they weigh once the new readings are counted. */
  readonly space: WordSpace
}

/** Takes the reports of a batch out of the ledger and counts their words. */
export async function readBatch(queue: readonly QueuedReport[], parts: TellParts): Promise<Batch> {
  const { ledger, reports, words, knowledge } = parts
  const numbersWith = (reason: QueuedReport['reason']) =>
    queue.filter((one) => one.reason === reason).map(({ number }) => number)
  const newNumbers = numbersWith('reading')
  reports.forget(newNumbers)
  const held = await reports.get([...newNumbers, ...numbersWith('correction')])
  const fresh = [...held.values()].sort((a, b) => a.row.number - b.row.number)
  const isNew = new Set(newNumbers)
  const unread = fresh.filter(({ row }) => isNew.has(row.number))
  const outdated = (await ledger.outdated(newNumbers)).map((row) => holdReport(row, knowledge))
  const counts = countWords(unread, outdated)
  const records = fresh.flatMap((one) => one.records)
  await words.load(wordsOf(records))
  return { fresh, unread, outdated, records, counts, space: words.space(counts) }
}

/** The words that some records are matched by. */
export function wordsOf(records: readonly TracedRecord[]): readonly string[] {
  return [...new Set(records.flatMap(({ sentenceWords }) => [...sentenceWords]))]
}
