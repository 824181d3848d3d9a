import type { Claim } from './Claim.js'
import type { CodedEvent } from './CodedEvent.js'
import type { Expectation } from './Expectation.js'
import type { Finding } from './Finding.js'
import type { Report } from './Report.js'
import type { Span } from './Span.js'

/** Versions of all that made a record. */
export interface Versions {
  readonly sitrep: string
  readonly language: string
  readonly lexicon: string
  readonly gazetteer: string
  /** Weights of the step that judges events; null where the rules spoke alone. */
  readonly learned: string | null
  /** Weights of the step that bounds claims; null where the rules spoke alone. */
  readonly claims: string | null
}

/** What reading one report gives; its JSON form is `sitrep.read/1`. */
export interface ReadReport {
  readonly report: Report
  readonly sentences: readonly Span[]
  readonly events: readonly CodedEvent[]
  readonly claims: readonly Claim[]
  readonly expectations: readonly Expectation[]
  readonly findings: readonly Finding[]
  readonly versions: Versions
}
