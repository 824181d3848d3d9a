import type { CheckupItem } from '../../Checkup.js'
import type { Connection } from '../Connection.js'
import { countQueue } from '../incidents/queueRows.js'

/** For each record of a reading that incidents are told from, of a report that does not wait, how many incidents hold it. */
const HELD = `
SELECT (SELECT count(*) FROM incident_records
    JOIN incidents ON incidents.key = incident_records.incident_key AND incidents.until IS NULL
    WHERE incident_records.report_key = incident_readings.report_key AND incident_records.record = events.id) AS count
FROM incident_readings JOIN events ON events.coding_key = incident_readings.coding_key
WHERE incident_readings.report_key NOT IN (SELECT report_key FROM incident_queue)`

/** Records that incidents hold and that nobody tells any more. */
const LOOSE = `
SELECT count(*) FROM incident_records
JOIN incidents ON incidents.key = incident_records.incident_key AND incidents.until IS NULL
LEFT JOIN incident_readings ON incident_readings.report_key = incident_records.report_key
WHERE incident_records.report_key NOT IN (SELECT report_key FROM incident_queue)
  AND NOT EXISTS (SELECT 1 FROM events WHERE events.coding_key = incident_readings.coding_key AND events.id = record)`

/** Whether every record that was merged is in one incident, and every incident has its records. */
export function checkIncidents(connection: Connection): CheckupItem {
  const astray = connection.prepare<[], number>(`SELECT count(*) FROM (${HELD}) WHERE count <> 1`).pluck().get() ?? 0
  const loose = connection.prepare<[], number>(LOOSE).pluck().get() ?? 0
  const waiting = countQueue(connection)
  const wait = waiting === 0 ? '' : `; ${waiting} reports wait to be merged, which the next sitrep add does`
  const wrong = `${astray} records are in no incident or in several, ${loose} are told by no reading`
  const isWell = astray + loose === 0
  return {
    name: 'incidents',
    isWell,
    finding: isWell ? `every merged record is in one incident${wait}` : wrong,
    canRepair: true,
  }
}
