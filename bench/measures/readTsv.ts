import { readFile } from 'node:fs/promises'
import { splitCsvFields } from '../../src/ingest/rows/splitCsvFields.js'
import { Fault } from '../../src/types/index.js'

/**
 * Rows of a tab-separated file with a header, quoted as CSV is, by column name; throws where a wanted column is missing.
 * Lines before the header that start with `#` say where the file comes from.
 */
export async function readTsv(path: string, columns: readonly string[]): Promise<ReadonlyMap<string, string>[]> {
  const text = (await readFile(path, 'utf8')).replace(/^(?:#.*\r?\n)+/, '')
  const [header = '', ...lines] = text.split(/\r?\n/)
  const names = splitCsvFields(header, '\t')
  const missing = columns.filter((column) => !names.includes(column))
  if (missing.length > 0) throw new Fault('bad-record', `${path} has no column ${missing.join(', ')}`)
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const fields = splitCsvFields(line, '\t')
      return new Map(names.map((name, index) => [name, fields[index] ?? '']))
    })
}
