import type { Claim, CodedEvent, Expectation, Finding, Span, Versions } from '../../types/index.js'

/** One reading of a kept report with all that it tells, as it travels between ledgers. */
export interface StoredReading {
  /** The ledger's id of the report that was read. */
  readonly reportId: string
  readonly codedAt: string
  /** Instant at which a newer reading took its place; null where it is current. */
  readonly supersededAt: string | null
  readonly versions: Versions
  readonly sentences: readonly Span[]
  readonly events: readonly CodedEvent[]
  readonly claims: readonly Claim[]
  readonly expectations: readonly Expectation[]
  readonly findings: readonly Finding[]
}
