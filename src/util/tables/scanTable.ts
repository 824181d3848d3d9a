import { Fault } from '../../types/index.js'
import type { DataFile } from './DataFile.js'

/** One line of a table, not yet taken apart: thousands of rows are scanned for each one that is read. */
export interface ScannedRow {
  readonly file: string
  /** From 1, as an editor counts. */
  readonly line: number
  readonly content: string
}

const CARRIAGE_RETURN = 13
const HASH = 35

/**
 * Rows of a tab-separated table: `#` lines and empty lines are comments, the first other line names the columns and
 * must name exactly those asked for, every row has as many cells.
 */
export function scanTable(file: DataFile, columns: readonly string[]): readonly ScannedRow[] {
  const rows: ScannedRow[] = []
  const { name, text } = file
  let hasHeader = false
  let line = 0
  for (let start = 0; start < text.length; ) {
    line++
    const newline = text.indexOf('\n', start)
    const next = newline === -1 ? text.length : newline
    const end = text.charCodeAt(next - 1) === CARRIAGE_RETURN ? next - 1 : next
    const isComment = end <= start || text.charCodeAt(start) === HASH
    if (!isComment) {
      const row = { file: name, line, content: text.slice(start, end) }
      if (hasHeader) rows.push(checkWidth(row, columns))
      else hasHeader = checkHeader(row, columns)
    }
    start = next + 1
  }
  if (hasHeader) return rows
  throw new Fault('bad-data-file', `${name}: no header line; name the columns: ${columns.join(', ')}.`)
}

/** The text of one cell, without taking the row apart. */
export function scanCell(row: ScannedRow, column: number): string {
  const { content } = row
  let start = 0
  for (let at = 0; at < column; at++) start = content.indexOf('\t', start) + 1
  const end = content.indexOf('\t', start)
  return end === -1 ? content.slice(start) : content.slice(start, end)
}

/** The fault of a bad line, with its place. */
export function badLine(row: Pick<ScannedRow, 'file' | 'line'>, problem: string): Fault {
  return new Fault('bad-data-file', `${row.file}:${row.line}: ${problem}`)
}

function checkHeader(row: ScannedRow, columns: readonly string[]): true {
  if (row.content === columns.join('\t')) return true
  throw badLine(row, `the header must be: ${columns.join(' <tab> ')}.`)
}

function checkWidth(row: ScannedRow, columns: readonly string[]): ScannedRow {
  let tabs = 0
  for (let at = row.content.indexOf('\t'); at !== -1; at = row.content.indexOf('\t', at + 1)) tabs++
  if (tabs === columns.length - 1) return row
  throw badLine(row, `${tabs + 1} cells where ${columns.length} belong: ${columns.join(', ')}.`)
}
