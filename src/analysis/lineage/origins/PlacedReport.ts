import type { Span } from '../../../types/index.js'
import type { ReportSketch } from '../sketch/ReportSketch.js'

/** A report with what tells where it comes from: a plain row. */
export interface PlacedReport {
  readonly sketch: Pick<ReportSketch, 'report' | 'outlet' | 'family' | 'credits'>
  /** Length of its text. */
  readonly letters: number
  /** The wire whose text it is, by its own credit or by that of a copy; null where nobody says so. */
  readonly creditedTo: string | null
  /** Its sentences, boilerplate and credits apart. */
  readonly spans: readonly Span[]
}
