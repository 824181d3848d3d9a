import { splitCsvFields } from './splitCsvFields.js'

export interface CsvHeader {
  readonly delimiter: string
  /** Column names in lower case, trimmed. */
  readonly columns: readonly string[]
}

/** The columns of a CSV file and what separates them (comma, tab or semicolon); null where the line is no header. */
export function readCsvHeader(line: string): CsvHeader | null {
  const headers = [',', '\t', ';'].flatMap((delimiter) => {
    const columns = tryColumns(line, delimiter)
    return columns ? [{ delimiter, columns }] : []
  })
  return headers.find((header) => header.columns.includes('text')) ?? headers.find((h) => h.columns.length > 1) ?? null
}

function tryColumns(line: string, delimiter: string): string[] | null {
  try {
    return splitCsvFields(line.replace(/^\ufeff/, '').replace(/\r?\n?$/, ''), delimiter).map((column) =>
      column.trim().toLowerCase(),
    )
  } catch {
    // A stray quote: these are not the fields of a header, whatever else the line may be.
    return null
  }
}
