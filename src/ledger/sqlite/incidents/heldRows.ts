import type { Incident } from '../../../types/index.js'
import type { RecordKey } from '../../incidents/index.js'
import type { Connection } from '../Connection.js'

const HOLDING = `
SELECT incidents.key, incidents.body
FROM incident_records JOIN incidents ON incidents.key = incident_records.incident_key AND incidents.until IS NULL
WHERE incident_records.report_key = ?`

interface Row {
  readonly key: number
  readonly body: string
}

/** Incidents of now that hold one of some records. */
export function selectHolding(connection: Connection, records: readonly RecordKey[]): Incident[] {
  const select = connection.prepare<[number, string], Row>(`${HOLDING} AND incident_records.record = ?`)
  return distinct(records.flatMap(({ number, record }) => select.all(number, record)))
}

/** Incidents of now that hold some record of one of some reports. */
export function selectOfReports(connection: Connection, numbers: readonly number[]): Incident[] {
  const select = connection.prepare<[number], Row>(HOLDING)
  return distinct(numbers.flatMap((number) => select.all(number)))
}

function distinct(rows: readonly Row[]): Incident[] {
  const bodies = new Map(rows.map(({ key, body }) => [key, body]))
  return [...bodies].sort(([a], [b]) => a - b).map(([, body]) => JSON.parse(body) as Incident)
}
