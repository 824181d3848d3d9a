import { accessSync, constants, existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import Database, { type Database as SqliteDatabase } from 'better-sqlite3'
import { Fault } from '../../types/index.js'
import type { Ledger } from '../Ledger.js'
import { Connection } from './Connection.js'
import { asLedgerFault } from './ledgerFault.js'
import { migrate, requireNewest } from './migrate.js'
import { SqliteLedger } from './SqliteLedger.js'

export interface OpenLedgerOptions {
  /** Make the file where there is none; else its absence is a fault. */
  readonly mayCreate: boolean
  /** Only read, and change nothing; absent: where file or folder may not be written. */
  readonly readOnly?: boolean
  /** How long a writer waits for another one. */
  readonly busyTimeoutMs?: number
  /** The most pages that the file may have, 4 KiB each; absent: as many as the disk holds. */
  readonly maxPages?: number
}

const BUSY_TIMEOUT_MS = 10_000

/** Pages held in memory: with less, those of a large step are written to the log several times. */
const CACHE_KIB = 65_536

/** Pages of the log after which it is worked into the file: more of them hold the same page, which is written once. */
const CHECKPOINT_PAGES = 8_000

/**
 * Opens the ledger in a file, brought to the newest schema; where it may not be written, as it is, for reading. Readers in other processes go on while one writes; a
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
    const readonly = options.readOnly ?? (existsSync(path) && !(mayWrite(path) && mayWrite(folder)))
    const database = new Database(path, { timeout: options.busyTimeoutMs ?? BUSY_TIMEOUT_MS, readonly })
    try {
      if (readonly) prepareForReading(database, path)
      else prepareForWriting(database, path, options)
    } catch (error) {
      database.close()
      throw error
    }
    return new SqliteLedger(path, new Connection(database))
  })
}

function prepareForWriting(database: SqliteDatabase, path: string, { maxPages }: OpenLedgerOptions): void {
  migrate(database, path)
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.pragma('foreign_keys = ON')
  database.pragma(`wal_autocheckpoint = ${CHECKPOINT_PAGES}`)
  database.pragma(`cache_size = -${CACHE_KIB}`)
  if (maxPages !== undefined) database.pragma(`max_page_count = ${Math.trunc(maxPages)}`)
}

/** SQLite keeps two small files beside a ledger, also for those who only read it. */
function prepareForReading(database: SqliteDatabase, path: string): void {
  try {
    requireNewest(database, path)
  } catch (error) {
    if (!(error instanceof Database.SqliteError) || !/^SQLITE_(READONLY|CANTOPEN)/.test(error.code)) throw error
    throw new Fault(
      'ledger-read-only',
      `The ledger ${path} lies in a folder that may not be written, and cannot even be read there. Copy it to a folder of yours and name that with --ledger.`,
      { cause: error },
    )
  }
}

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}
