import { Fault } from '../../types/index.js'
import { decodeBytes } from '../bytes/decodeBytes.js'
import { csvValues } from './csvValues.js'
import { type RowBytes, RowReader } from './RowReader.js'
import { type CsvHeader, readCsvHeader } from './readCsvHeader.js'

/** A row of a table by the names of its columns, or why it cannot be read. */
export type TableRow =
  | { readonly kind: 'row'; readonly origin: string; readonly values: Readonly<Record<string, string>> }
  | { readonly kind: 'fault'; readonly origin: string; readonly fault: Fault }

/** The rows of a CSV file in UTF-8 whatever its columns are, holding one at a time; a bad row is told and passed over. */
export async function* readCsvTable(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  limitBytes: number,
): AsyncGenerator<TableRow> {
  const reader = new RowReader(chunks, limitBytes)
  try {
    const first = await reader.next(null)
    const header = readCsvHeader(decodeBytes(first?.bytes ?? new Uint8Array(), 'utf-8', { origin: name, offset: 0 }))
    if (header === null) throw new Fault('bad-record', `${name} has no first row with the names of its columns.`)
    const delimiter = header.delimiter.charCodeAt(0)
    for (let row = await reader.next(delimiter); row; row = await reader.next(delimiter)) {
      const result = readRow(row, name, header, limitBytes)
      if (result) yield result
    }
  } finally {
    await reader.close()
  }
}

function readRow(row: RowBytes, name: string, header: CsvHeader, limitBytes: number): TableRow | null {
  const origin = `${name}:${row.row}`
  try {
    if (row.isUnclosed) throw new Fault('bad-record', `${origin} opens a quote that is never closed.`)
    if (row.kind === 'too-large') throw new Fault('too-large', `${origin} is longer than ${limitBytes / 1_000_000} MB.`)
    const record = decodeBytes(row.bytes, 'utf-8', { origin, offset: row.offset }).replace(/\r$/, '')
    return record.trim() === '' ? null : { kind: 'row', origin, values: csvValues(record, origin, header) }
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault
    return { kind: 'fault', origin, fault }
  }
}
