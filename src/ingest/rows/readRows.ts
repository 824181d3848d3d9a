import { Fault } from '../../types/index.js'
import { decodeBytes } from '../bytes/decodeBytes.js'
import type { DraftResult } from '../DraftResult.js'
import { LIMITS } from '../limits.js'
import { csvValues } from './csvValues.js'
import { type RowBytes, RowReader } from './RowReader.js'
import { type CsvHeader, readCsvHeader } from './readCsvHeader.js'
import { readJsonlRow } from './readJsonlRow.js'
import { type RowValues, rowToDraft } from './rowToDraft.js'

/** The reports of a JSON Lines file in UTF-8; a bad line is told and passed over. */
export async function* readJsonl(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<DraftResult> {
  const reader = new RowReader(chunks, LIMITS.reportBytes)
  try {
    for (let row = await reader.next(null); row; row = await reader.next(null)) {
      const result = readRow(row, name, readJsonlRow)
      if (result) yield result
    }
  } finally {
    await reader.close()
  }
}

/** The reports of a CSV file in UTF-8; a bad row is told and passed over, a bad header ends it. */
export async function* readCsv(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<DraftResult> {
  const reader = new RowReader(chunks, LIMITS.reportBytes)
  try {
    const header = requireHeader(await reader.next(null), name)
    const delimiter = header.delimiter.charCodeAt(0)
    for (let row = await reader.next(delimiter); row; row = await reader.next(delimiter)) {
      const result = readRow(row, name, (record, origin) => csvValues(record, origin, header))
      if (result) yield result
    }
  } finally {
    await reader.close()
  }
}

function readRow(
  row: RowBytes,
  name: string,
  readValues: (record: string, origin: string) => RowValues,
): DraftResult | null {
  const origin = `${name}:${row.row}`
  try {
    if (row.isUnclosed) throw new Fault('bad-record', unclosed(origin))
    if (row.kind === 'too-large') {
      throw new Fault('too-large', `${origin} is longer than ${LIMITS.reportBytes / 1_000_000} MB: no report is.`)
    }
    const record = decodeBytes(row.bytes, 'utf-8', { origin, offset: row.offset }).replace(/\r$/, '')
    return record.trim() === '' ? null : { kind: 'draft', draft: rowToDraft(readValues(record, origin), origin) }
  } catch (fault) {
    if (fault instanceof Fault) return { kind: 'fault', origin, fault }
    throw fault
  }
}

function unclosed(origin: string): string {
  return `${origin} opens a quote that is never closed; this row and all after it cannot be read. Close it, or write "" for a quote inside a field.`
}

function requireHeader(row: RowBytes | null, name: string): CsvHeader {
  const line = decodeBytes(row?.bytes ?? new Uint8Array(), 'utf-8', { origin: name, offset: 0 })
  const header = readCsvHeader(line)
  if (header?.columns.includes('text')) return header
  const found = header
    ? `its columns are ${header.columns.join(', ')}`
    : `its first row is "${line.slice(0, 60).trim()}"`
  throw new Fault(
    'bad-record',
    `${name} has no column "text": ${found}. Name the column with the reports' words "text".`,
  )
}
