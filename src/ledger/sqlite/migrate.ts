import type { Database } from 'better-sqlite3'
import { Fault } from '../../types/index.js'
import { MIGRATIONS } from './migrations/migrations.js'

/** Marks a file as a ledger of ours: the letters SITR. */
export const APPLICATION_ID = 0x53495452

/**
 * Brings a database to the newest schema, one step a transaction: a crash leaves the version before or after a step,
 * never between. A file of another program, and a ledger written by a newer version, are refused untouched.
 */
export function migrate(database: Database, path: string, migrations: readonly string[] = MIGRATIONS): void {
  refuseForeign(database, path)
  const found = schemaVersion(database)
  refuseNewer(found, path, migrations.length)
  for (let version = found; version < migrations.length; version++) {
    const takeStep = database.transaction(() => {
      // Another process may have taken the step while this one waited for the lock.
      if (schemaVersion(database) > version) return
      database.exec(migrations[version] ?? '')
      database.pragma(`application_id = ${APPLICATION_ID}`)
      database.pragma(`user_version = ${version + 1}`)
    })
    takeStep.immediate()
  }
}

/** Refuses a ledger that is only read and whose schema is not the newest. */
export function requireNewest(database: Database, path: string, newest: number = MIGRATIONS.length): void {
  refuseForeign(database, path)
  const found = schemaVersion(database)
  refuseNewer(found, path, newest)
  if (found === newest) return
  throw new Fault(
    'ledger-read-only',
    `The ledger ${path} was written by an older version of sitrep (schema ${found}, this one reads ${newest}) and may not be written, so it cannot be brought up to date. Open it once where it may be written, or copy it.`,
  )
}

function refuseNewer(found: number, path: string, newest: number): void {
  if (found <= newest) return
  throw new Fault(
    'ledger-newer',
    `The ledger ${path} was written by a newer version of sitrep (schema ${found}, this one reads ${newest}). Update sitrep; nothing was changed.`,
  )
}

/** The schema version of a database; 0 where it is new. */
export function schemaVersion(database: Database): number {
  return Number(database.pragma('user_version', { simple: true }))
}

function refuseForeign(database: Database, path: string): void {
  const mark = Number(database.pragma('application_id', { simple: true }))
  const tables = database.prepare<[], { count: number }>('SELECT count(*) AS count FROM sqlite_schema').get()
  const isNew = mark === 0 && tables?.count === 0
  if (mark === APPLICATION_ID || isNew) return
  throw new Fault(
    'ledger-foreign',
    `${path} is a database of another program, not a ledger. Name another file with --ledger; nothing was changed.`,
  )
}
