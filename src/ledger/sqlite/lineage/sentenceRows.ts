import type { CountedRow, SentenceRow } from '../../lineage/index.js'
import type { Connection } from '../Connection.js'
import { unpackNumbers } from './packNumbers.js'

interface Row {
  readonly key: number
  readonly reports: number
  readonly first_day: number | null
  readonly last: number
  readonly last_day: number | null
  readonly holders: string | null
}

/** The counts of those sentences that have been counted. */
export function selectSentences(connection: Connection, keys: readonly number[]): SentenceRow[] {
  const select = connection.prepare<[number], Row>('SELECT * FROM lineage_sentences WHERE key = ?')
  return keys.flatMap((one) => {
    const row = select.get(one)
    if (!row) return []
    const { key, reports, first_day: firstDay, last, last_day: lastDay, holders } = row
    return [
      { key, reports, firstDay, last, lastDay, holders: holders === null ? null : (JSON.parse(holders) as number[]) },
    ]
  })
}

const COUNTED = `
SELECT reports.published, lineage_reports.segments
FROM lineage_reports JOIN reports ON reports.key = report_key WHERE report_key = ?`

/** The day and the sentences of some reports. */
export function selectCounted(connection: Connection, numbers: readonly number[]): CountedRow[] {
  const select = connection.prepare<[number], { published: string | null; segments: Buffer }>(COUNTED)
  return numbers.flatMap((number) => {
    const row = select.get(number)
    return row ? [{ number, published: row.published, segments: unpackNumbers(row.segments) }] : []
  })
}
