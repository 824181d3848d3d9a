import { readCsvTable } from '../../../ingest/index.js'
import type { Ledger } from '../../../ledger/index.js'
import { Fault } from '../../../types/index.js'
import type { OneKind } from '../export/exportNames.js'
import { csvKindOf } from './detectImport.js'
import type { ImportOutcome } from './ImportOutcome.js'
import { importCsvTables } from './importCsvTables.js'
import { RowCursor } from './RowCursor.js'

/** A row holds one report, or a record with all that it says. */
const ROW_BYTES = 100_000_000

/** The CSV tables among the inputs, until all inputs have been seen. */
export class CsvTableSet {
  private readonly cursors = new Map<OneKind, RowCursor>()

  /** The names of the tables, for messages. */
  get names(): string {
    return [...this.cursors.values()].map(({ name }) => name).join(', ')
  }

  /** Adds a table; throws `usage` where there is one of its kind, or it is none of ours. */
  add(name: string, head: Uint8Array, chunks: AsyncIterable<Uint8Array>): void {
    const [line = ''] = new TextDecoder()
      .decode(head)
      .replace(/^\ufeff/, '')
      .split('\n', 1)
    const kind = csvKindOf(line)
    if (kind === null) throw new Fault('bad-record', `${name} is no table of sitrep export --format csv.`)
    const other = this.cursors.get(kind)
    if (other) {
      throw new Fault('usage', `${name} and ${other.name} are both tables of ${kind}: import them one after the other.`)
    }
    this.cursors.set(kind, new RowCursor(name, readCsvTable(chunks, name, ROW_BYTES)))
  }

  /** Takes all tables in. */
  async *importAll(ledger: Ledger): AsyncGenerator<ImportOutcome> {
    const of = (kind: OneKind): RowCursor | null => this.cursors.get(kind) ?? null
    const reports = of('reports')
    try {
      if (reports) {
        const tables = { reports, events: of('events'), claims: of('claims'), expectations: of('expectations') }
        yield* importCsvTables(tables, ledger)
        return
      }
      for (const { name } of this.cursors.values()) {
        const message = `${name} holds records without the reports that tell them: give the table of reports, too (reports.csv of sitrep export --format csv --what all).`
        yield { kind: 'fault', origin: name, fault: new Fault('usage', message) }
      }
    } finally {
      for (const cursor of this.cursors.values()) await cursor.close()
    }
  }
}
