import type { Connection } from '../Connection.js'
import { appendLog } from '../write/appendLog.js'

/** Ends links and standings, which stay for questions about the past, and takes away what they were found by. */
export function unsettle(connection: Connection, at: string): void {
  for (const table of ['lineage_links', 'lineage_standings'])
    connection.prepare(`UPDATE ${table} SET until = ? WHERE until IS NULL`).run(at)
  for (const table of ['lineage_stirred', 'lineage_postings', 'lineage_sentences', 'lineage_reports'])
    connection.prepare(`DELETE FROM ${table}`).run()
  appendLog(connection, { at, kind: 'repair', subject: 'lineage', detail: {} })
}
