import { Fault } from '../../types/index.js'
import type { CsvHeader } from './readCsvHeader.js'
import { splitCsvFields } from './splitCsvFields.js'

/** The fields of a CSV record by the names of their columns; throws `bad-record` where they do not fit the header. */
export function csvValues(record: string, origin: string, header: CsvHeader): Readonly<Record<string, string>> {
  const fields = splitFields(record, origin, header.delimiter)
  if (fields.length !== header.columns.length) {
    throw new Fault(
      'bad-record',
      `${origin} has ${fields.length} fields where the header has ${header.columns.length}. ` +
        'Put fields with a separator or a quote in them in quotes.',
    )
  }
  return Object.fromEntries(header.columns.map((column, index) => [column, fields[index] ?? '']))
}

function splitFields(record: string, origin: string, delimiter: string): string[] {
  try {
    return splitCsvFields(record, delimiter)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Fault('bad-record', `${origin}: ${reason}. Write "" for a quote inside a quoted field.`, { cause })
  }
}
