import type { CodedEvent, Report } from '../../src/types/index.js'
import { readTsv } from '../measures/readTsv.js'

/** A passage of a report and the happening it tells of. */
export interface GoldRow {
  readonly happening: string
  /** Name of the report's file without its ending. */
  readonly report: string
  /** What a record of the passage may be coded as. */
  readonly categories: readonly string[]
  readonly words: string
}

/** A report of the set with its records. */
export interface GoldReport {
  readonly file: string
  readonly report: Report
  readonly events: readonly CodedEvent[]
}

/** A labelled record, or a row that no record is coded for. */
export interface GoldItem {
  readonly row: GoldRow
  readonly event: CodedEvent | null
}

/** Evidence and passage have at least this share of the shorter in common. */
const SAME_PASSAGE = 0.5

/** Reads the labelled passages. */
export async function readGold(path: string): Promise<readonly GoldRow[]> {
  const rows = await readTsv(path, ['happening', 'report', 'category', 'words'])
  return rows.map((row) => ({
    happening: row.get('happening') ?? '',
    report: row.get('report') ?? '',
    categories: (row.get('category') ?? '').split('|'),
    words: row.get('words') ?? '',
  }))
}

/** Finds the record of each row, a record for one row only; throws where a passage does not stand in its report. */
export function labelRecords(rows: readonly GoldRow[], reports: readonly GoldReport[]): readonly GoldItem[] {
  const byFile = new Map(reports.map((one) => [one.file, one]))
  const taken = new Set<string>()
  return rows.map((row) => {
    const found = byFile.get(row.report)
    const start = found?.report.text.indexOf(row.words) ?? -1
    if (!found || start < 0) throw new Error(`"${row.words}" does not stand in ${row.report}`)
    const ranked = found.events
      .filter(({ id, category }) => !taken.has(id) && row.categories.includes(category))
      .map((event) => ({ event, share: commonShare(event, start, start + row.words.length) }))
      .filter(({ share }) => share >= SAME_PASSAGE)
      .sort((a, b) => b.share - a.share)
    const event = ranked[0]?.event ?? null
    if (event) taken.add(event.id)
    return { row, event }
  })
}

function commonShare({ evidence: [own] }: CodedEvent, start: number, end: number): number {
  const common = Math.min(end, own.end) - Math.max(start, own.start)
  return common / Math.min(end - start, own.end - own.start)
}
