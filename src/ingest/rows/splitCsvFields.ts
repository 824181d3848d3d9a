/**
 * The fields of one CSV record (RFC 4180: fields may be quoted, `""` inside quotes is a quote).
 * Throws an Error without a place where a quote is never closed or text follows a closing quote.
 */
export function splitCsvFields(record: string, delimiter: string): string[] {
  const fields: string[] = []
  let at = 0
  for (;;) {
    const field = record[at] === '"' ? readQuoted(record, at, delimiter) : readPlain(record, at, delimiter)
    fields.push(field.value)
    if (field.end >= record.length) return fields
    at = field.end + 1
  }
}

interface Field {
  readonly value: string
  /** Index of the delimiter behind it, or the record's length. */
  readonly end: number
}

function readPlain(record: string, start: number, delimiter: string): Field {
  const next = record.indexOf(delimiter, start)
  const end = next < 0 ? record.length : next
  return { value: record.slice(start, end), end }
}

function readQuoted(record: string, start: number, delimiter: string): Field {
  let value = ''
  let from = start + 1
  for (;;) {
    const quote = record.indexOf('"', from)
    if (quote < 0) throw new Error('a quote is opened and never closed')
    value += record.slice(from, quote)
    if (record[quote + 1] === '"') {
      value += '"'
      from = quote + 2
      continue
    }
    const end = quote + 1
    if (end < record.length && record[end] !== delimiter)
      throw new Error(`text follows a closing quote: ${JSON.stringify(record.slice(end, end + 20))}`)
    return { value, end }
  }
}
