import type { Row } from './readTable.js'
import { badLine } from './scanTable.js'

/** The cell of a row; a missing one is a fault. */
export function readCell(row: Row, column: number): string {
  const cell = row.cells[column]
  if (cell === undefined) throw badLine(row, `no cell ${column + 1}.`)
  return cell
}

/** A cell that must not be empty. */
export function readRequired(row: Row, column: number, what: string): string {
  const cell = readCell(row, column)
  if (cell.trim() === '') throw badLine(row, `the ${what} is empty.`)
  if (cell !== cell.trim()) throw badLine(row, `spaces around the ${what} "${cell}".`)
  return cell
}

/** A cell or null where it is empty. */
export function readOptional(row: Row, column: number): string | null {
  const cell = readCell(row, column).trim()
  return cell === '' ? null : cell
}

const NONE: readonly string[] = []

/** The parts of a cell between `|`; none of an empty cell. */
export function readList(row: Row, column: number): readonly string[] {
  return splitList(row, readCell(row, column))
}

/** The parts of a list between `|`; `row` is where it stands. */
export function splitList(row: Pick<Row, 'file' | 'line'>, list: string): readonly string[] {
  if (list === '') return NONE
  const parts = list.split('|')
  if (parts.includes('') || list.startsWith(' ') || list.endsWith(' ') || list.includes(' |') || list.includes('| ')) {
    throw badLine(row, `an empty part, or spaces beside "|", in "${list}".`)
  }
  return parts
}

/** A number or null where the cell is empty. */
export function readNumber(row: Row, column: number, what: string): number | null {
  const cell = readOptional(row, column)
  if (cell === null) return null
  const value = Number(cell)
  if (!Number.isFinite(value)) throw badLine(row, `the ${what} "${cell}" is no number.`)
  return value
}

const WIKIDATA = /^Q[1-9]\d*$/

/** A Wikidata id or null. */
export function readWikidata(row: Row, column: number): string | null {
  const cell = readOptional(row, column)
  if (cell !== null && !WIKIDATA.test(cell)) throw badLine(row, `"${cell}" is no Wikidata id (Q and digits).`)
  return cell
}
