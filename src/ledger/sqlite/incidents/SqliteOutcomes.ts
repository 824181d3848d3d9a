import type { Incident } from '../../../types/index.js'
import type {
  AnswerKey,
  AwaitedExpectationRow,
  KnownOutcome,
  OutcomeLedger,
  OutcomeRow,
} from '../../incidents/index.js'
import type { Connection } from '../Connection.js'
import { asLedgerFault } from '../ledgerFault.js'
import {
  countOutcomeQueue,
  dropOutdated,
  selectAnswering,
  selectAwaiting,
  selectOutcome,
  selectQueuedOutcomes,
  writeOutcomes,
} from './outcomeRows.js'

/** What became of expectations, in an SQLite file. */
export class SqliteOutcomes implements OutcomeLedger {
  constructor(
    private readonly path: string,
    private readonly connection: Connection,
  ) {}

  async queueLength(): Promise<number> {
    return this.read(() => countOutcomeQueue(this.connection))
  }

  async queued(limit: number): Promise<AwaitedExpectationRow[]> {
    return this.read(() => selectQueuedOutcomes(this.connection, limit))
  }

  async awaiting(keys: readonly AnswerKey[], day: string, limit: number): Promise<AwaitedExpectationRow[]> {
    return this.read(() => selectAwaiting(this.connection, keys, day, limit))
  }

  async answering(keys: readonly AnswerKey[], from: string, to: string, limit: number): Promise<Incident[]> {
    return this.read(() => selectAnswering(this.connection, keys, from, to, limit))
  }

  async settle(found: readonly OutcomeRow[], at: string): Promise<void> {
    this.read(() =>
      this.connection.change(() => {
        if (found.length > 0) writeOutcomes(this.connection, found, at)
        else dropOutdated(this.connection, at)
      }),
    )
  }

  async outcome(reportId: string, expectation: string, asOf?: string): Promise<KnownOutcome | null> {
    return this.read(() => selectOutcome(this.connection, reportId, expectation, asOf))
  }

  private read<Result>(work: () => Result): Result {
    return asLedgerFault(this.path, work)
  }
}
