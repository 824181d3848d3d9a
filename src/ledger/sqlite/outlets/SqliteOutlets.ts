import type { OutletCount, OutletFact, OutletField, OutletLedger, OutletRating } from '../../outlets/index.js'
import type { Connection } from '../Connection.js'
import { asLedgerFault } from '../ledgerFault.js'
import { selectOutletCounts } from './countRows.js'
import { insertFacts, selectFacts } from './factRows.js'
import { endRating, insertRating, selectHistory, selectRatings } from './ratingRows.js'

/** What the user says of outlets, in a SQLite file. */
export class SqliteOutlets implements OutletLedger {
  constructor(
    private readonly path: string,
    private readonly connection: Connection,
  ) {}

  async rate(rating: Omit<OutletRating, 'since' | 'until'>, at: string): Promise<void> {
    this.change(() => insertRating(this.connection, rating, at))
  }

  async unrate(outlet: string, at: string): Promise<boolean> {
    return this.change(() => endRating(this.connection, outlet, at))
  }

  async ratings(asOf?: string): Promise<OutletRating[]> {
    return this.read(() => selectRatings(this.connection, asOf))
  }

  async history(outlet: string): Promise<OutletRating[]> {
    return this.read(() => selectHistory(this.connection, outlet))
  }

  async state(
    outlet: string,
    facts: Readonly<Partial<Record<OutletField, string | null>>>,
    by: string,
    at: string,
  ): Promise<void> {
    this.change(() => insertFacts(this.connection, outlet, facts, by, at))
  }

  async facts(asOf?: string): Promise<OutletFact[]> {
    return this.read(() => selectFacts(this.connection, asOf))
  }

  async counts(asOf?: string): Promise<OutletCount[]> {
    return this.read(() => selectOutletCounts(this.connection, asOf))
  }

  private read<Result>(work: () => Result): Result {
    return asLedgerFault(this.path, work)
  }

  private change<Result>(work: () => Result): Result {
    return asLedgerFault(this.path, () => this.connection.change(work))
  }
}
