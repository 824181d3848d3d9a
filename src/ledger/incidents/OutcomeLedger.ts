import type { Incident } from '../../types/index.js'
import type { AnswerKey, AwaitedExpectationRow, KnownOutcome, OutcomeRow } from './OutcomeRows.js'

/** What became of expectations. Where no instant is given, what holds now. */
export interface OutcomeLedger {
  queueLength(): Promise<number>
  /** The next expectations to follow up. */
  queued(limit: number): Promise<AwaitedExpectationRow[]>
  /** Expectations that something of this kind and day may answer, those announced last first, at most `limit` for a key. */
  awaiting(keys: readonly AnswerKey[], day: string, limit: number): Promise<AwaitedExpectationRow[]>
  /** Incidents of these kinds between two days, the earliest first, at most `limit` for a key. */
  answering(keys: readonly AnswerKey[], from: string, to: string, limit: number): Promise<Incident[]>
  /**
   * Writes what was found out, and takes these expectations out of the queue; where nothing is found, all that no current
   * reading tells any more goes out of it.
   */
  settle(found: readonly OutcomeRow[], at: string): Promise<void>
  /** What is known of an expectation of a report, by the ledger's id of the report. */
  outcome(reportId: string, expectation: string, asOf?: string): Promise<KnownOutcome | null>
}
