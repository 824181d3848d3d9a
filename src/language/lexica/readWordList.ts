import { Fault } from '../../types/index.js'

/** One entry of a word list with its line number. */
export interface ListedLine {
  readonly fields: readonly string[]
  readonly line: number
}

/** Reads a list file: one entry a line, fields parted by a tab; `#` begins a comment line. */
export function readWordList(text: string, file: string, fieldCount: number): ListedLine[] {
  const lines: ListedLine[] = []
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    if (raw.trim() === '' || raw.startsWith('#')) continue
    const fields = raw.split('\t')
    if (fields.length !== fieldCount || fields.some((field) => field === '' || field !== field.trim())) {
      throw badLine(file, index + 1, `expected ${fieldCount} fields parted by a tab, found "${raw}"`)
    }
    lines.push({ fields, line: index + 1 })
  }
  return lines
}

/** The fault for a line of a data file that does not read. */
export function badLine(file: string, line: number, reason: string): Fault {
  return new Fault('bad-data-file', `${file}:${line}: ${reason}`)
}
