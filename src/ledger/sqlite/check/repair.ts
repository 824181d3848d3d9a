import type { Connection } from '../Connection.js'
import { unsettle } from '../lineage/unsettle.js'
import { endAllIncidents } from '../incidents/writeIncidents.js'
import { queueAll } from '../incidents/queueRows.js'
import { currentEvents } from '../read/currentEvents.js'
import { checkIncidents } from './checkIncidents.js'
import { appendLog } from '../write/appendLog.js'
import { indexWords } from '../write/indexWords.js'
import { rollUp } from '../write/rollUp.js'
import { checkLineage } from './checkLineage.js'
import { repairImports } from './repairImports.js'
import { repairSources } from './repairSources.js'

const UNFINDABLE = 'SELECT key, title, text FROM reports WHERE key NOT IN (SELECT rowid FROM report_words)'

/**
 * Makes the roll-ups anew, and the word index where it lacks a report, from what is kept. Lineage in which something is
 * wrong is ended, so that every report is compared anew when reports are settled next; all records are merged anew then.
 * So is made what is derived of sources and of imported rows; their history stays as it is.
 */
export function repair(connection: Connection, at: string): void {
  connection.prepare('DELETE FROM dyad_days').run()
  let rolledUp = 0
  for (const { event, published } of currentEvents(connection)) {
    rollUp(connection, event, published, 'add')
    rolledUp++
  }
  const unfindable = connection.prepare<[], { key: number; title: string | null; text: string }>(UNFINDABLE).all()
  for (const { key, title, text } of unfindable) indexWords(connection, key, title, text)
  if (!checkLineage(connection).isWell) unsettle(connection, at)
  if (!checkIncidents(connection).isWell) endAllIncidents(connection, at)
  queueAll(connection)
  const detail = {
    rolledUp,
    indexed: unfindable.length,
    sourceRows: repairSources(connection),
    importedEvents: repairImports(connection),
  }
  appendLog(connection, { at, kind: 'repair', subject: 'ledger', detail })
}
