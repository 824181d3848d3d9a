import type { BenchOptions } from '../Bench.js'
import { hashShare } from '../measures/hashShare.js'
import { readTsv } from '../measures/readTsv.js'
import { foldRoot } from './foldRoot.js'
import { type MarkedSentence, markedSpans } from './markedSpans.js'

/** A labelled sentence with what it tells between its marked sides. */
export interface PloverRow {
  /** Splits development from testing: the same id falls on the same side everywhere. */
  readonly id: string
  readonly marked: MarkedSentence
  readonly root: string
  readonly quad: string
}

/** The rows of a file in PLV's columns that belong to a part. */
export async function readPloverRows(file: string, part: BenchOptions['part']): Promise<PloverRow[]> {
  const rows = await readTsv(file, ['sentence', 'marked_sentence', 'gold_root', 'gold_penta'])
  return rows
    .map((row) => ({
      id: row.get('sentence_id') ?? row.get('sentence') ?? '',
      marked: markedSpans(row.get('marked_sentence') ?? ''),
      root: foldRoot(row.get('gold_root') ?? ''),
      quad: row.get('gold_penta') ?? '',
    }))
    .filter((row) => part === 'all' || hashShare(row.id) < 0.2 === (part === 'dev'))
}
