import type {
  CountedRow,
  LineageLedger,
  LinkRow,
  NumberedReport,
  SentenceRow,
  Settlement,
  SketchedRow,
} from '../../lineage/index.js'
import type { Connection } from '../Connection.js'
import { asLedgerFault } from '../ledgerFault.js'
import { selectCreditsOfCopies } from './creditRows.js'
import { selectLinks } from './linkRows.js'
import { selectFeatureCounts, selectFirstWith, selectPostings } from './postingRows.js'
import { selectCounted, selectSentences } from './sentenceRows.js'
import { selectNumbers, selectSketched } from './sketchedRows.js'
import { unsettle } from './unsettle.js'
import { countUnsettled, lastSettled, selectStirred, selectUnsettled } from './unsettledRows.js'
import { writeSettlement } from './writeSettlement.js'

/** Lineage in an SQLite file. */
export class SqliteLineage implements LineageLedger {
  constructor(
    private readonly path: string,
    private readonly connection: Connection,
  ) {}

  async lastSettled(): Promise<number> {
    return this.read(() => lastSettled(this.connection))
  }

  async unsettledCount(): Promise<number> {
    return this.read(() => countUnsettled(this.connection))
  }

  async unsettled(limit: number): Promise<NumberedReport[]> {
    return this.read(() => selectUnsettled(this.connection, limit))
  }

  async stirred(limit: number): Promise<number[]> {
    return this.read(() => selectStirred(this.connection, limit))
  }

  async postings(features: readonly number[]): Promise<ReadonlyMap<number, readonly number[]>> {
    return this.read(() => selectPostings(this.connection, features))
  }

  async firstWith(wholeHashes: readonly string[]): Promise<ReadonlyMap<string, number>> {
    return this.read(() => selectFirstWith(this.connection, wholeHashes))
  }

  async featureCounts(numbers: readonly number[]): Promise<ReadonlyMap<number, number>> {
    return this.read(() => selectFeatureCounts(this.connection, numbers))
  }

  async sentences(keys: readonly number[]): Promise<SentenceRow[]> {
    return this.read(() => selectSentences(this.connection, keys))
  }

  async counted(numbers: readonly number[]): Promise<CountedRow[]> {
    return this.read(() => selectCounted(this.connection, numbers))
  }

  async sketched(numbers: readonly number[], asOf?: string): Promise<SketchedRow[]> {
    return this.read(() => selectSketched(this.connection, numbers, asOf))
  }

  async creditsOfCopies(numbers: readonly number[], asOf?: string): Promise<ReadonlyMap<number, string>> {
    return this.read(() => selectCreditsOfCopies(this.connection, numbers, asOf))
  }

  async numbersOf(ids: readonly string[], asOf?: string): Promise<ReadonlyMap<string, number>> {
    return this.read(() => selectNumbers(this.connection, ids, asOf))
  }

  async links(side: 'earlier' | 'later' | 'either', numbers: readonly number[], asOf?: string): Promise<LinkRow[]> {
    return this.read(() => selectLinks(this.connection, side, numbers, asOf))
  }

  async settle(settlement: Settlement, at: string): Promise<boolean> {
    return this.read(() => this.connection.change(() => writeSettlement(this.connection, settlement, at)))
  }

  async unsettle(at: string): Promise<void> {
    this.read(() => this.connection.change(() => unsettle(this.connection, at)))
  }

  private read<Result>(work: () => Result): Result {
    return asLedgerFault(this.path, work)
  }
}
