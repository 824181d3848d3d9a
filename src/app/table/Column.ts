import type { Report } from '../../types/index.js'
import { csvCell } from './csvCell.js'

/** What a table says of the report that a thing stands in. */
export type TableReport = Pick<Report, 'url' | 'outlet' | 'title' | 'published'> & { readonly id: string }

/** A column of a table of things that reports tell: its name, what stands in it, and whether that is a number. */
export type Column<T> = readonly [
  name: string,
  cell: (item: T, report: TableReport) => string | number | null,
  type?: 'number',
]

/** The report's own columns, which every table begins with. */
export const REPORT_COLUMNS: readonly Column<unknown>[] = [
  ['report_id', (_, report) => report.id],
  ['url', (_, report) => report.url],
  ['outlet', (_, report) => report.outlet],
  ['title', (_, report) => report.title],
  ['published', (_, report) => report.published],
]

/** The first line of a table. */
export function headerOf<T>(columns: readonly Column<T>[]): string {
  return columns.map(([name]) => name).join(',')
}

/** One thing as a line of a table. */
export function rowOf<T>(columns: readonly Column<T>[], item: T, report: TableReport): string {
  return columns.map(([, cell]) => csvCell(cell(item, report))).join(',')
}

/** One thing as names and plain values. */
export function flatOf<T>(
  columns: readonly Column<T>[],
  item: T,
  report: TableReport,
): Readonly<Record<string, string | number | null>> {
  return Object.fromEntries(columns.map(([name, cell]) => [name, cell(item, report)]))
}
