import type { DataFile } from './DataFile.js'
import { type ScannedRow, scanTable } from './scanTable.js'

/** One line of a table. */
export interface Row {
  readonly file: string
  /** From 1, as an editor counts. */
  readonly line: number
  /** In the order of the columns. */
  readonly cells: readonly string[]
}

/** Rows of a table with their cells; `scanTable` says what a table is. */
export function readTable(file: DataFile, columns: readonly string[]): readonly Row[] {
  return scanTable(file, columns).map(readRow)
}

/** Takes a scanned row apart. */
export function readRow(row: ScannedRow): Row {
  return { file: row.file, line: row.line, cells: row.content.split('\t') }
}
