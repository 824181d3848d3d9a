import { Fault } from '../../types/index.js'
import { parsePublished } from '../dates/parsePublished.js'

/** The cells of a line by the names of their columns, or by their numbers from 0. */
export type Cell = (column: string) => string

/** Cells of lines without quotes, with tabs between, under a first line that names them; throws on a line of other width. */
export function cellsUnder(header: string): (line: string) => Cell {
  const columns = header.split('\t').map((name) => name.trim())
  const indexOf = new Map(columns.map((name, index) => [name, index]))
  return (line) => {
    const cells = line.split('\t')
    // Some files end each line in tabs of no column.
    if (cells.length < columns.length || cells.slice(columns.length).some((cell) => cell.trim() !== ''))
      throw new Fault('bad-record', `it has ${cells.length} columns where the first line names ${columns.length}`)
    return (column) => {
      const cell = cells[indexOf.get(column) ?? -1]?.trim() ?? ''
      return cell === 'None' || cell === 'NULL' ? '' : cell
    }
  }
}

/** A day as datasets write it; throws where it is none. */
export function readDatasetDay(words: string): string {
  const day = /^\d{4}-?\d{2}-?\d{2}$/.test(words) ? parsePublished(words) : null
  if (day === null) throw new Fault('bad-record', `"${words.slice(0, 40)}" is no day`)
  return day
}

/** A number, or null where there is none. */
export function readDatasetNumber(words: string): number | null {
  return /^-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?$/.test(words) ? Number(words) : null
}

/** The parts of a list in a cell. */
export function readDatasetList(words: string, separator: RegExp = /[;,|]/): string[] {
  return words
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
