import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { Fault } from '../../types/index.js'
import type { Ledger } from '../Ledger.js'
import { Connection } from './Connection.js'
import { asLedgerFault } from './ledgerFault.js'
import { migrate } from './migrate.js'
import { SqliteLedger } from './SqliteLedger.js'

export interface OpenLedgerOptions {
  /** Make the file where there is none; else its absence is a fault. */
  readonly mayCreate: boolean
  /** How long a writer waits for another one. */
  readonly busyTimeoutMs?: number
  /** The most pages that the file may have, 4 KiB each; absent: as many as the disk holds. */
  readonly maxPages?: number
}

const BUSY_TIMEOUT_MS = 10_000

/**
 * Opens the ledger in a file, brought to the newest schema. Readers in other processes go on while one writes; a
 * commit is on the disk before `keep` returns.
 */
export function openSqliteLedger(path: string, options: OpenLedgerOptions): Ledger {
  if (!options.mayCreate && !existsSync(path)) {
    throw new Fault(
      'ledger-missing',
      `There is no ledger at ${path}. Make one with "sitrep init", or name another with --ledger.`,
    )
  }
  const folder = dirname(resolve(path))
  if (!existsSync(folder)) {
    throw new Fault(
      'ledger-missing',
      `There is no folder ${folder} to hold a ledger. Make it, or name another path with --ledger.`,
    )
  }
  return asLedgerFault(path, () => {
    const database = new Database(path, { timeout: options.busyTimeoutMs ?? BUSY_TIMEOUT_MS })
    try {
      migrate(database, path)
      database.pragma('journal_mode = WAL')
      database.pragma('synchronous = FULL')
      database.pragma('foreign_keys = ON')
      if (options.maxPages !== undefined) database.pragma(`max_page_count = ${Math.trunc(options.maxPages)}`)
    } catch (error) {
      database.close()
      throw error
    }
    return new SqliteLedger(path, new Connection(database))
  })
}
