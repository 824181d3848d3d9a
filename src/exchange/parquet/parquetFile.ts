import { ByteWriter, ParquetWriter } from 'hyparquet-writer'

/** A column of a Parquet file: words, numbers, or anything as JSON. */
export interface ParquetColumn {
  readonly name: string
  readonly type: 'text' | 'number' | 'json'
}

/** Rows that are in memory at a time; also the size of a row group. */
const ROWS_AT_ONCE = 5_000

const TYPES = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  number: { type: 'DOUBLE' },
  json: { type: 'BYTE_ARRAY', converted_type: 'JSON' },
} as const

/** A Parquet file of rows, packed with Snappy; every value may be null. It is made while the rows are read. */
export async function* parquetFile(
  columns: readonly ParquetColumn[],
  rows: AsyncIterable<Readonly<Record<string, unknown>>>,
): AsyncGenerator<Uint8Array> {
  const bytes = new TakenBytes()
  const schema = [
    { name: 'root', num_children: columns.length },
    ...columns.map(({ name, type }) => ({ name, repetition_type: 'OPTIONAL' as const, ...TYPES[type] })),
  ]
  const writer = new ParquetWriter({ writer: bytes, schema, createdBy: 'sitrep' })
  let group: Readonly<Record<string, unknown>>[] = []
  for await (const row of rows) {
    group.push(row)
    if (group.length < ROWS_AT_ONCE) continue
    await writeGroup(writer, columns, group)
    group = []
    yield bytes.take()
  }
  if (group.length > 0) await writeGroup(writer, columns, group)
  await writer.finish()
  yield bytes.take()
}

async function writeGroup(
  writer: ParquetWriter,
  columns: readonly ParquetColumn[],
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  const columnData = columns.map(({ name, type }) => ({
    name,
    data: rows.map((row) => row[name] ?? null),
    // Bounds of JSON say nothing, and would be kept whole in the file's foot.
    statistics: type !== 'json',
  }))
  await writer.write({ columnData, rowGroupSize: rows.length })
}

/** Bytes that are taken away as they are written; offsets go on. */
class TakenBytes extends ByteWriter {
  take(): Uint8Array {
    const taken = new Uint8Array(this.buffer.slice(0, this.index))
    this.index = 0
    return taken
  }
}
