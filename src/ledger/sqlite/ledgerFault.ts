import Database from 'better-sqlite3'
import { Fault, type FaultCode } from '../../types/index.js'

interface Meaning {
  readonly code: FaultCode
  readonly advice: string
}

/** What SQLite's primary result codes mean to the person at the keyboard. */
const MEANINGS: Readonly<Record<string, Meaning>> = {
  SQLITE_BUSY: {
    code: 'ledger-locked',
    advice: 'is being written by another process. Wait until it is done, or stop it, and try again',
  },
  SQLITE_LOCKED: {
    code: 'ledger-locked',
    advice: 'is being written by another process. Wait until it is done, or stop it, and try again',
  },
  SQLITE_FULL: {
    code: 'ledger-full',
    advice: 'cannot grow: the disk is full. Nothing that was kept is lost; make room and run the command again',
  },
  SQLITE_READONLY: {
    code: 'ledger-read-only',
    advice: 'may not be written. Check the permissions of the file and its folder, or name another with --ledger',
  },
  SQLITE_CORRUPT: {
    code: 'ledger-corrupt',
    advice: 'is damaged. Run "sitrep doctor" to see what can be read, and restore a copy if you have one',
  },
  SQLITE_NOTADB: {
    code: 'ledger-foreign',
    advice: 'is not a ledger. Name another file with --ledger',
  },
  SQLITE_CANTOPEN: {
    code: 'ledger-missing',
    advice: 'cannot be opened. Check that its folder exists and may be read',
  },
  SQLITE_IOERR: {
    code: 'ledger-corrupt',
    advice: 'cannot be read or written on this disk. Check the disk, then run "sitrep doctor"',
  },
}

/** An error of SQLite as a fault that names the ledger and says what to do; any other error as it is. */
export function ledgerFault(error: unknown, path: string): unknown {
  if (!(error instanceof Database.SqliteError)) return error
  const primary = /^SQLITE_[A-Z]+/.exec(error.code)?.[0] ?? ''
  const meaning = MEANINGS[primary]
  if (!meaning) return error
  return new Fault(meaning.code, `The ledger ${path} ${meaning.advice}.`, { cause: error })
}

/** Runs work on the ledger; what SQLite throws comes out as a fault. */
export function asLedgerFault<Result>(path: string, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    throw ledgerFault(error, path)
  }
}
