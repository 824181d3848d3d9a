import { expect, test } from 'vitest'
import { RowReader } from './RowReader.js'

const COMMA = ','.charCodeAt(0)

/** Rows of a text that comes in chunks of `size` bytes. */
async function rowsOf(text: string, size: number, delimiter: number | null, limit = 1000) {
  async function* chunks() {
    const bytes = Buffer.from(text)
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }
  const reader = new RowReader(chunks(), limit)
  const rows: string[] = []
  for (let row = await reader.next(delimiter); row; row = await reader.next(delimiter)) {
    const mark = row.kind === 'too-large' ? '!' : row.isUnclosed ? '?' : ''
    rows.push(`${row.row}@${row.offset}${mark} ${Buffer.from(row.bytes).toString()}`)
  }
  return rows
}

test.each([1, 2, 3, 7, 100])('in chunks of %d bytes the rows are the same', async (size) => {
  expect(await rowsOf('a,"b\nc",d\n"e ""f"" g\n",h\nlast', size, COMMA)).toEqual([
    '1@0 a,"b\nc",d',
    '2@10 "e ""f"" g\n",h',
    '3@25 last',
  ])
})

test('without a delimiter a quote is a letter like others', async () =>
  expect(await rowsOf('{"a": "b\n"}\n', 5, null)).toEqual(['1@0 {"a": "b', '2@9 "}']))

test('a quote inside a plain field is a letter like others', async () =>
  expect(await rowsOf('5" guns,x\nnext', 4, COMMA)).toEqual(['1@0 5" guns,x', '2@10 next']))

test('a row beyond the limit is passed over, and the next is read', async () =>
  expect(await rowsOf(`${'a'.repeat(50)}\nb\n`, 8, null, 20)).toEqual(['1@0! ', '2@51 b']))

test('a quote that is never closed takes the rest', async () =>
  expect(await rowsOf('a\n"b\nc\n', 3, COMMA)).toEqual(['1@0 a', '2@2? "b\nc\n']))

test('an empty stream has no rows', async () => expect(await rowsOf('', 3, null)).toEqual([]))
