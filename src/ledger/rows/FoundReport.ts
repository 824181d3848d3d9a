import type { Span } from '../../types/index.js'
import type { KeptReport } from './KeptReport.js'

/** A report that a search found, with the places in its text and title where the words stand. */
export interface FoundReport extends KeptReport {
  readonly hits: readonly Span[]
  readonly titleHits: readonly Span[]
}
