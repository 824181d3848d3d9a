import type { LinkRow, NumberedReport, SentenceRow, SketchedRow } from './LineageRows.js'
import type { Settlement } from './Settlement.js'

/** What of a report counts when another one is told from it. */
export interface CountedRow {
  readonly number: number
  readonly published: string | null
  readonly segments: readonly number[]
}

/** Which reports are copies, as rows. Where no instant is given, what holds now. */
export interface LineageLedger {
  /** Number of the last report that is settled; 0 where none is. */
  lastSettled(): Promise<number>
  unsettledCount(): Promise<number>
  /** The next reports that are not settled, in the order kept. */
  unsettled(limit: number): Promise<NumberedReport[]>
  /** Settled reports that are to be compared again, since what is boilerplate has become known. */
  stirred(limit: number): Promise<number[]>
  /** The reports that are kept for each of some features. */
  postings(features: readonly number[]): Promise<ReadonlyMap<number, readonly number[]>>
  /** The first report with each of some hashes of a whole text. */
  firstWith(wholeHashes: readonly string[]): Promise<ReadonlyMap<string, number>>
  /** Features of each of some reports, counted. */
  featureCounts(numbers: readonly number[]): Promise<ReadonlyMap<number, number>>
  sentences(keys: readonly number[]): Promise<SentenceRow[]>
  counted(numbers: readonly number[]): Promise<CountedRow[]>
  /** Settled reports with their sketches. */
  sketched(numbers: readonly number[], asOf?: string): Promise<SketchedRow[]>
  /** For each report of which a copy credits an outlet with all of its text: that outlet, by the first such copy. */
  creditsOfCopies(numbers: readonly number[], asOf?: string): Promise<ReadonlyMap<number, string>>
  /** The numbers of those of some reports that are settled, by id. */
  numbersOf(ids: readonly string[], asOf?: string): Promise<ReadonlyMap<string, number>>
  /** Links in which some reports are the later, or the earlier one, or either. */
  links(side: 'earlier' | 'later' | 'either', numbers: readonly number[], asOf?: string): Promise<LinkRow[]>
  /** Writes what settling comes to; false, and nothing done, where others have been settled since. */
  settle(settlement: Settlement, at: string): Promise<boolean>
  /** Ends all that is derived, so that every report can be settled anew. */
  unsettle(at: string): Promise<void>
}
