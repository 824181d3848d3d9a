import type { QuotedSpan } from '../../../types/index.js'
import type { StoredReading, TransferResult } from '../../transfer/index.js'
import type { Connection } from '../Connection.js'
import { closeCoding } from '../write/closeCoding.js'
import { insertReading } from '../write/insertCoding.js'
import { rollUp } from '../write/rollUp.js'

interface ReportRow {
  readonly key: number
  readonly published: string | null
  readonly text: string
}

interface CodingRow {
  readonly key: number
  readonly versions: string
  readonly codedAt: string
  readonly supersededAt: string | null
}

const CODINGS = `
SELECT key, versions, coded_at AS codedAt, superseded_at AS supersededAt FROM codings
WHERE report_key = ? ORDER BY coded_at, key`

/**
 * Takes a reading of another ledger in. The newest of a report is current, whichever ledger it came from; one that is
 * older than what is here goes behind it, so that no reading that was current once is lost.
 */
export function restoreReading(connection: Connection, reading: StoredReading): TransferResult {
  const report = connection
    .prepare<[string], ReportRow>('SELECT key, published, text FROM reports WHERE id = ?')
    .get(reading.reportId)
  if (!report)
    return { kind: 'refused', reason: `neither the file nor the ledger holds its report ${reading.reportId}` }
  const wrong = wrongQuote(reading, report.text)
  if (wrong !== null) return { kind: 'refused', reason: `its report does not say "${wrong}" there` }
  const codings = connection.prepare<[number], CodingRow>(CODINGS).all(report.key)
  const versions = JSON.stringify(reading.versions)
  const { codedAt } = reading
  if (codings.some((one) => one.codedAt === codedAt && one.versions === versions)) return { kind: 'known' }
  const current = codings.find(({ supersededAt }) => supersededAt === null)
  if (current && current.codedAt > codedAt) {
    const next = codings.find((one) => one.codedAt > codedAt)?.codedAt ?? current.codedAt
    insertReading(connection, report.key, reading, codedAt, reading.supersededAt ?? next)
    return { kind: 'added' }
  }
  if (current) closeCoding(connection, current.key, report.published, codedAt)
  insertReading(connection, report.key, reading, codedAt, null)
  for (const event of reading.events) rollUp(connection, event, report.published, 'add')
  return { kind: 'added' }
}

/** The first words that a reading takes for evidence and that do not stand where it says; null where all do. */
function wrongQuote({ events, claims, expectations }: StoredReading, text: string): string | null {
  const quotes: QuotedSpan[] = [
    ...events.flatMap(({ evidence }) => [...evidence]),
    ...claims.map(({ content }) => content),
    ...expectations.flatMap(({ evidence }) => [...evidence]),
  ]
  return quotes.find(({ start, end, exact }) => text.slice(start, end) !== exact)?.exact ?? null
}
