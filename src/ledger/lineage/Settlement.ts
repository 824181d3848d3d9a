import type { LinkRow, SentenceRow, SketchRow, StandingRow } from './LineageRows.js'

/** What settling some reports comes to; written in one step. */
export interface Settlement {
  /** Number of the last report that was settled before these; 0 where none was. */
  readonly after: number
  readonly sketches: readonly SketchRow[]
  /** Features and the reports that have them. */
  readonly postings: readonly (readonly [feature: number, number: number])[]
  readonly sentences: readonly SentenceRow[]
  /** Reports settled before that are to be compared again, and those that have been. */
  readonly stirred: readonly number[]
  readonly calmed: readonly number[]
  /** Pairs whose link no longer holds. */
  readonly ended: readonly Pick<LinkRow, 'earlier' | 'later'>[]
  /** New links; one between two reports that are linked already takes the place of the older. */
  readonly made: readonly LinkRow[]
  /** What of each report is its own from now on. */
  readonly standings: readonly StandingRow[]
}
