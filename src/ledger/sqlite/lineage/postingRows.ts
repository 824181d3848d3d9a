import type { Connection } from '../Connection.js'

/** The reports of each feature that has some, by number. */
export function selectPostings(connection: Connection, features: readonly number[]): Map<number, number[]> {
  const select = connection
    .prepare<[number], number>('SELECT report_key FROM lineage_postings WHERE feature = ?')
    .pluck()
  const found = new Map<number, number[]>()
  for (const feature of features) {
    const reports = select.all(feature)
    if (reports.length > 0) found.set(feature, reports)
  }
  return found
}

/** The first report with each hash that some report has. */
export function selectFirstWith(connection: Connection, wholeHashes: readonly string[]): Map<string, number> {
  const select = connection
    .prepare<[string], number | null>('SELECT min(report_key) FROM lineage_reports WHERE whole_hash = ?')
    .pluck()
  const found = new Map<string, number>()
  for (const hash of wholeHashes) {
    const first = select.get(hash)
    if (first != null) found.set(hash, first)
  }
  return found
}

/** How many features each report has. */
export function selectFeatureCounts(connection: Connection, numbers: readonly number[]): Map<number, number> {
  const select = connection
    .prepare<[number], number>('SELECT feature_count FROM lineage_reports WHERE report_key = ?')
    .pluck()
  return new Map(numbers.map((number) => [number, select.get(number) ?? 0]))
}
