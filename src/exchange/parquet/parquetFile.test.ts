import { parquetReadObjects } from 'hyparquet'
import { expect, test } from 'vitest'
import { parquetFile } from './parquetFile.js'

async function read(rows: readonly Readonly<Record<string, unknown>>[]): Promise<Record<string, unknown>[]> {
  const columns = [
    { name: 'words', type: 'text' },
    { name: 'score', type: 'number' },
    { name: 'record', type: 'json' },
  ] as const
  const pieces: Uint8Array[] = []
  for await (const piece of parquetFile(columns, streamOf(rows))) pieces.push(piece)
  const bytes = Buffer.concat(pieces)
  return parquetReadObjects({ file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) })
}

async function* streamOf<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items
}

test('rows of several groups are read back as they were', async () => {
  const rows = Array.from({ length: 12_001 }, (_, index) => ({
    words: index % 3 === 0 ? null : `Köln 北京 ${index % 50}`,
    score: index % 7 === 0 ? null : -index / 4,
    record: { index, deep: [{ exact: '"', none: null }] },
  }))
  expect(await read(rows)).toEqual(rows)
})

test('what a row lacks is null', async () => {
  expect(await read([{ words: 'a' }])).toEqual([{ words: 'a', score: null, record: null }])
})

test('a table of nothing is a table', async () => expect(await read([])).toEqual([]))
