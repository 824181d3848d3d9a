import type { CheckupItem } from '../../Checkup.js'
import type { Connection } from '../Connection.js'

const UNFINDABLE = `
SELECT count(*) AS count FROM reports WHERE key NOT IN (SELECT rowid FROM report_words)`

/** Whether the word index holds every report. */
export function checkSearch(connection: Connection): CheckupItem {
  const count = connection.prepare<[], { count: number }>(UNFINDABLE).get()?.count ?? 0
  return {
    name: 'search',
    isWell: count === 0,
    finding: count === 0 ? 'every report can be searched' : `${count} reports cannot be found by their words`,
    canRepair: true,
  }
}
