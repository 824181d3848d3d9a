import type { ReportSketch, SketchedReport, TextWords } from '../../../../analysis/index.js'

/** A report of a batch, or one that is compared with it, under its number in the ledger. */
export interface HeldReport extends SketchedReport {
  readonly number: number
  readonly sketch: ReportSketch
  readonly words: TextWords
  readonly text: string
}
