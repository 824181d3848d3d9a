import type { CheckupItem } from '../../Checkup.js'
import type { Connection } from '../Connection.js'
import { countUnsettled, lastSettled } from '../lineage/unsettledRows.js'

/** Reports passed over, sketches without a standing, and rows that tell of reports without a sketch. */
const WRONG = `
SELECT
  (SELECT count(*) FROM reports WHERE key <= ? AND key NOT IN (SELECT report_key FROM lineage_reports))
  + (SELECT count(*) FROM lineage_reports WHERE report_key NOT IN
      (SELECT report_key FROM lineage_standings WHERE until IS NULL))
  + (SELECT count(*) FROM lineage_links WHERE until IS NULL AND (earlier NOT IN
      (SELECT report_key FROM lineage_reports) OR later NOT IN (SELECT report_key FROM lineage_reports)))
  + (SELECT count(*) FROM lineage_postings WHERE report_key NOT IN (SELECT report_key FROM lineage_reports))
  + (SELECT count(*) FROM lineage_reports WHERE feature_count > 0 AND NOT EXISTS (SELECT 1 FROM lineage_postings))`

/** Whether every report that was compared with the others can be found by later ones, and every link has its reports. */
export function checkLineage(connection: Connection): CheckupItem {
  const wrong = connection.prepare<[number], number>(WRONG).pluck().get(lastSettled(connection)) ?? 0
  const waiting = countUnsettled(connection)
  const wait = waiting === 0 ? '' : `; ${waiting} wait to be compared, which the next sitrep add does`
  return {
    name: 'lineage',
    isWell: wrong === 0,
    finding:
      wrong === 0
        ? `copies are known of every report that was compared${wait}`
        : `${wrong} rows of it are missing or loose`,
    canRepair: true,
  }
}
