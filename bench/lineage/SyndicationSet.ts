import type { Report } from '../../src/types/index.js'

/** A generated report and what is known of it. */
export interface MadeReport {
  readonly report: Report
  /** What was done to make it. */
  readonly kind: string
  readonly happening: string
  /** Words copied from each sentence of a story, by the sentence. */
  readonly words: ReadonlyMap<string, number>
  /** Originals that it was made from; itself where it is one. */
  readonly madeFrom: readonly string[]
}
