import { describe, expect, test } from 'vitest'
import { readTable } from './readTable.js'
import { scanCell, scanTable } from './scanTable.js'

const COLUMNS = ['code', 'name'] as const

describe('scanTable', () => {
  test('gives rows with their lines and leaves comments and empty lines out', () => {
    const rows = scanTable({ name: 'a.tsv', text: '# words\n\ncode\tname\nRUS\tRussia\n# more\nUSA\t\r\n' }, COLUMNS)
    expect(rows.map(({ line, content }) => [line, content])).toEqual([
      [4, 'RUS\tRussia'],
      [6, 'USA\t'],
    ])
  })

  test('reads a last line without a line break', () => {
    expect(readTable({ name: 'a.tsv', text: 'code\tname\nRUS\tRussia' }, COLUMNS)[0]?.cells).toEqual(['RUS', 'Russia'])
  })

  test.each([
    ['code\tname\nRUS', 'a.tsv:2: 1 cells where 2 belong'],
    ['code\tname\nRUS\tRussia\tQ159', 'a.tsv:2: 3 cells where 2 belong'],
    ['# no header\nRUS\tRussia', 'a.tsv:2: the header must be'],
    ['# nothing\n', 'a.tsv: no header line'],
  ])('rejects %j', (text, message) => {
    expect(() => scanTable({ name: 'a.tsv', text }, COLUMNS)).toThrow(message)
  })
})

test('scanCell gives the text of one cell', () => {
  const row = { file: 'a.tsv', line: 1, content: 'a\t\tc' }
  expect([0, 1, 2].map((column) => scanCell(row, column))).toEqual(['a', '', 'c'])
})
