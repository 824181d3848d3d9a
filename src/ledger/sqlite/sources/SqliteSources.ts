import type {
  EntryFetch,
  NewSource,
  PageMemory,
  PendingEntry,
  PollMemory,
  PollRecord,
  RobotsRow,
  Source,
  SourceChange,
  SourceFilter,
  SourceLedger,
  SourcePoll,
  UnhadEntry,
} from '../../sources/index.js'
import type { Connection } from '../Connection.js'
import { asLedgerFault } from '../ledgerFault.js'
import {
  selectNextTry,
  selectPage,
  selectPending,
  selectRecheckable,
  selectReportAt,
  selectUnhad,
} from './entryRows.js'
import { selectMemory, selectPolls } from './pollRows.js'
import { recordFetch } from './recordFetch.js'
import { recordPoll } from './recordPoll.js'
import { saveRobots, selectRobots } from './robotsRows.js'
import { addSource, setSource } from './setSource.js'
import { selectSources } from './sourceRows.js'

/** Sources in a SQLite file. */
export class SqliteSources implements SourceLedger {
  constructor(
    private readonly path: string,
    private readonly connection: Connection,
  ) {}

  async add(source: NewSource, at: string): Promise<{ readonly source: Source; readonly isNew: boolean }> {
    return this.change(() => addSource(this.connection, source, at))
  }

  async list(filter: SourceFilter = {}): Promise<Source[]> {
    return this.read(() => selectSources(this.connection, filter))
  }

  async set(id: string, change: SourceChange, at: string): Promise<Source> {
    return this.change(() => setSource(this.connection, id, change, at))
  }

  async polls(id: string, most: number): Promise<SourcePoll[]> {
    return this.read(() => selectPolls(this.connection, id, most))
  }

  async memory(id: string): Promise<PollMemory | null> {
    return this.read(() => selectMemory(this.connection, id))
  }

  async recordPoll(record: PollRecord): Promise<number> {
    return this.change(() => recordPoll(this.connection, record))
  }

  async pending(id: string, at: string, most: number): Promise<PendingEntry[]> {
    return this.read(() => selectPending(this.connection, id, at, most))
  }

  async recheckable(id: string, listedSince: string, askedBefore: string, most: number): Promise<PendingEntry[]> {
    return this.read(() => selectRecheckable(this.connection, id, listedSince, askedBefore, most))
  }

  async nextTry(id: string): Promise<string | null> {
    return this.read(() => selectNextTry(this.connection, id))
  }

  async recordFetch(entryKey: number, fetch: EntryFetch): Promise<void> {
    this.change(() => recordFetch(this.connection, entryKey, fetch))
  }

  async page(url: string): Promise<PageMemory | null> {
    return this.read(() => selectPage(this.connection, url))
  }

  async reportAt(url: string, textId: string): Promise<string | null> {
    return this.read(() => selectReportAt(this.connection, url, textId))
  }

  async unhad(since: string, most: number): Promise<UnhadEntry[]> {
    return this.read(() => selectUnhad(this.connection, since, most))
  }

  async robots(): Promise<RobotsRow[]> {
    return this.read(() => selectRobots(this.connection))
  }

  async saveRobots(rows: readonly RobotsRow[]): Promise<void> {
    this.change(() => saveRobots(this.connection, rows))
  }

  private read<Result>(work: () => Result): Result {
    return asLedgerFault(this.path, work)
  }

  private change<Result>(work: () => Result): Result {
    return asLedgerFault(this.path, () => this.connection.change(work))
  }
}
