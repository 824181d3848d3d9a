import { expect, test } from 'vitest'
import { readEnd, readStart } from './readDate.js'

const row = (cell: string) => ({ file: 'a.tsv', line: 7, cells: [cell] })

test.each([
  ['2014', '2014-01-01', '2015-01-01'],
  ['2014-05', '2014-05-01', '2014-06-01'],
  ['2014-12', '2014-12-01', '2015-01-01'],
  ['2014-05-17', '2014-05-17', '2014-05-17'],
  ['', null, null],
])('%j starts on %j and ends before %j', (cell, start, end) => {
  expect(readStart(row(cell), 0)).toBe(start)
  expect(readEnd(row(cell), 0)).toBe(end)
})

test.each(['2014-13', '2014-5', '14', '2014-04-31', '2014-02-30', 'May 2014'])('%j is no date', (cell) => {
  expect(() => readStart(row(cell), 0)).toThrow(`a.tsv:7: "${cell}" is no date`)
})
