import type { CodedEvent, Expectation, Report, Span } from '../../types/index.js'

/** A kept report with one reading of it, under the number by which the rows of its incidents name it. */
export interface CodedRow {
  readonly number: number
  /** The reading, by its own number. */
  readonly coding: number
  /** The ledger's id. */
  readonly id: string
  readonly report: Report
  readonly sentences: readonly Span[]
  /** Records with the numbers of their rows. */
  readonly events: readonly { readonly key: number; readonly event: CodedEvent }[]
  readonly expectations: readonly Expectation[]
}

/** A report whose incidents are to be told anew. */
export interface QueuedReport {
  readonly number: number
  /** A new reading, a correction by hand that names it, or another lineage. */
  readonly reason: 'reading' | 'correction' | 'lineage'
}

/** A record by its report and its own id. */
export interface RecordKey {
  readonly number: number
  readonly record: string
}

/** Where a record is looked up. */
export interface BlockRow {
  readonly bucket: number
  /** Hash of what it is looked up by. */
  readonly head: number
  readonly isFuture: boolean
  /** Day of publication since 1970. */
  readonly day: number
}

/** A block in which neighbours are looked for: published on its day or earlier, on its day or later, or both. */
export interface SoughtBlock extends BlockRow {
  readonly when: 'before' | 'after' | 'any'
}

/** A record found in a block: the number of its row, and the day of publication. */
export type BlockHit = readonly [event: number, day: number]

/** How many reports words were counted in. */
export interface WordCounts {
  readonly reports: number
  readonly reportsWith: ReadonlyMap<string, number>
}
