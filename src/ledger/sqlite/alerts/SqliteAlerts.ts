import type { Alert } from '../../../types/index.js'
import type { AlertChange, AlertFilter, AlertLedger, AlertMark, AlertNews } from '../../alerts/index.js'
import type { Page } from '../../Filters.js'
import type { Connection } from '../Connection.js'
import { asLedgerFault } from '../ledgerFault.js'
import { selectAlerts } from './alertRows.js'
import { selectNews } from './newsRows.js'
import { insertNote } from './noteRows.js'
import { writeAlerts } from './writeAlerts.js'

/** Alerts in an SQLite file. */
export class SqliteAlerts implements AlertLedger {
  constructor(
    private readonly path: string,
    private readonly connection: Connection,
  ) {}

  async find(filter: AlertFilter, page: Page): Promise<Alert[]> {
    return asLedgerFault(this.path, () => selectAlerts(this.connection, filter, page))
  }

  async settle(change: AlertChange, at: string): Promise<Alert[]> {
    return this.change(() => writeAlerts(this.connection, change, at))
  }

  async news(today: string, limit: number): Promise<AlertNews> {
    return asLedgerFault(this.path, () => selectNews(this.connection, today, limit))
  }

  async acknowledge(id: string, mark: AlertMark, at: string): Promise<Alert> {
    return this.change(() => insertNote(this.connection, id, 'acknowledged', mark, at))
  }

  async undo(id: string, mark: AlertMark, at: string): Promise<Alert> {
    return this.change(() => insertNote(this.connection, id, 'undone', mark, at))
  }

  private change<Result>(work: () => Result): Result {
    return asLedgerFault(this.path, () => this.connection.change(work))
  }
}
