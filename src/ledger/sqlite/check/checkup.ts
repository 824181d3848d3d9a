import type { Checkup } from '../../Checkup.js'
import type { Connection } from '../Connection.js'
import { schemaVersion } from '../migrate.js'
import { checkAlerts } from './checkAlerts.js'
import { checkFile } from './checkFile.js'
import { checkImports } from './checkImports.js'
import { checkIncidents } from './checkIncidents.js'
import { checkLineage } from './checkLineage.js'
import { checkLinks } from './checkLinks.js'
import { checkOutlets } from './checkOutlets.js'
import { checkReadings } from './checkReadings.js'
import { checkRollUps } from './checkRollUps.js'
import { checkSearch } from './checkSearch.js'
import { checkSources } from './checkSources.js'

const CHECKS = [
  checkFile,
  checkLinks,
  checkReadings,
  checkRollUps,
  checkSearch,
  checkLineage,
  checkIncidents,
  checkSources,
  checkOutlets,
  checkImports,
  checkAlerts,
] as const

/** Looks the whole ledger over, changing nothing. Takes time in proportion to its size. */
export function checkup(connection: Connection): Checkup {
  const count = (table: string): number =>
    connection.prepare<[], { count: number }>(`SELECT count(*) AS count FROM ${table}`).get()?.count ?? 0
  const pragma = (name: string): number => Number(connection.database.pragma(name, { simple: true }))
  return {
    schemaVersion: schemaVersion(connection.database),
    reportCount: count('reports'),
    eventCount: count('events JOIN codings ON codings.key = coding_key AND superseded_at IS NULL'),
    claimCount: count('claims JOIN codings ON codings.key = coding_key AND superseded_at IS NULL'),
    sizeBytes: pragma('page_count') * pragma('page_size'),
    items: CHECKS.map((check) => check(connection)),
  }
}
