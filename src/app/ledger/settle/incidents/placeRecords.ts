import {
  blocksToSearch,
  type RecordBlock,
  rarestWords,
  recordBlocks,
  type TracedRecord,
  type WordSpace,
} from '../../../../analysis/index.js'
import type { BlockRow, PlacedBlock } from '../../../../ledger/index.js'
import { dayNumber, hashText } from '../../../../util/index.js'
import type { HeldReport } from './HeldReport.js'

/** Stands for the stretch of time of records that nothing dates. */
const UNDATED = -1_000_000

/** The blocks in which the neighbours of a record are looked for. */
export function searchedBlocks(record: TracedRecord, words: WordSpace): readonly BlockRow[] {
  return blocksToSearch(record, rarestWords(record, words)).map((block) => blockRow(block, record))
}

/** The records of a report in their blocks. */
export function placeRecords({ records, keyOf }: HeldReport, words: WordSpace): readonly PlacedBlock[] {
  return records.flatMap((record) =>
    placed(
      record,
      keyOf,
      recordBlocks(record, rarestWords(record, words)).map((block) => blockRow(block, record)),
    ),
  )
}

/** All blocks in which records of a report may stand, whichever words were rare when they were placed. */
export function everyPlace({ records, keyOf }: HeldReport): readonly PlacedBlock[] {
  return records.flatMap((record) =>
    placed(
      record,
      keyOf,
      recordBlocks(record, record.sentenceWords).map((block) => blockRow(block, record)),
    ),
  )
}

function placed(
  { event }: TracedRecord,
  keyOf: HeldReport['keyOf'],
  blocks: readonly BlockRow[],
): readonly PlacedBlock[] {
  const key = keyOf.get(event.id)
  return key === undefined ? [] : blocks.map((block) => ({ ...block, event: key }))
}

function blockRow({ bucket, head }: RecordBlock, { isFuture, report }: TracedRecord): BlockRow {
  return { bucket: bucket ?? UNDATED, head: hashHead(head), isFuture, day: dayNumber(report.published) ?? 0 }
}

/** A hash of 52 bits, which a number holds exactly. */
function hashHead(head: string): number {
  return (hashText(head) >>> 0) * 2 ** 20 + (hashText(`${head} `) >>> 12)
}
