import type { CheckupItem } from '../../Checkup.js'
import type { Connection } from '../Connection.js'

const UNREAD = `
SELECT count(*) AS count FROM reports
WHERE NOT EXISTS (SELECT 1 FROM codings WHERE report_key = reports.key AND superseded_at IS NULL)`

/** Whether every report has a current reading. */
export function checkReadings(connection: Connection): CheckupItem {
  const count = connection.prepare<[], { count: number }>(UNREAD).get()?.count ?? 0
  return {
    name: 'readings',
    isWell: count === 0,
    finding: count === 0 ? 'every report has a current reading' : `${count} reports have none: run "sitrep recode"`,
    canRepair: false,
  }
}
