import { describe, expect, test } from 'vitest'
import type { ReportId } from '../../../types/index.js'
import type { ReportSketch } from '../sketch/ReportSketch.js'
import { BoilerplateTable, isBoilerplate } from './BoilerplateTable.js'

const FOOTER = 99
const sketch = (
  number: number,
  published: string | null,
  segments: readonly number[],
  outlet: string | null = 'post',
): ReportSketch => ({
  report: `r${number}` as ReportId,
  outlet,
  family: outlet,
  isWire: false,
  published,
  title: null,
  wordCount: 10,
  wholeHash: String(number),
  features: [],
  segments,
  credits: [],
  speakers: [],
})

/** Adds reports of these days, each with three sentences of its own and the footer. */
function tableOf(days: readonly (string | null)[]): BoilerplateTable {
  const table = new BoilerplateTable()
  for (const [at, day] of days.entries())
    table.add(sketch(at, day, [at * 10 + 1, at * 10 + 2, at * 10 + 3, FOOTER]), at)
  return table
}

describe('a sentence is boilerplate of its outlet', () => {
  test.each([
    ['in three stories over a week', ['2024-05-01', '2024-05-04', '2024-05-08'], true],
    ['but not in three stories of three days', ['2024-05-01', '2024-05-02', '2024-05-03'], false],
    ['but not in many stories of one day', Array.from({ length: 9 }, () => '2024-05-01'), false],
    ['but not in two stories', ['2024-05-01', '2024-05-30'], false],
    ['in six stories without dates', [null, null, null, null, null, null], true],
  ])('%s', (_, days, expected) => {
    expect(tableOf(days).among('post', [FOOTER, 1]).has(FOOTER)).toBe(expected)
  })
})

test('it is none of another outlet, and an unknown outlet has none', () => {
  const table = tableOf(['2024-05-01', '2024-05-08', '2024-05-15'])
  expect(table.among('mail', [FOOTER]).size).toBe(0)
  expect(table.among(null, [FOOTER]).size).toBe(0)
})

test('states of one story do not make its sentences boilerplate', () => {
  const table = new BoilerplateTable()
  for (const [at, day] of ['2024-05-01', '2024-05-05', '2024-05-09', '2024-05-13'].entries()) {
    table.add(sketch(at, day, [1, 2, 3, 100 + at]), at)
  }
  expect(table.among('post', [1, 2, 3]).size).toBe(0)
})

test('a row says how often, since when and where last', () => {
  const row = tableOf(['2024-05-01', '2024-05-04', '2024-05-08']).rowOf('post', FOOTER)
  expect(row).toMatchObject({ outlet: 'post', segment: FOOTER, reports: 3, last: 2 })
  expect((row?.lastDay ?? 0) - (row?.firstDay ?? 0)).toBe(7)
  expect(row !== null && isBoilerplate(row)).toBe(true)
})

test('a table tells which sentences a report has made boilerplate', () => {
  const table = new BoilerplateTable()
  const added = ['2024-05-01', '2024-05-04', '2024-05-08', '2024-05-20'].map((day, at) =>
    table.add(sketch(at, day, [at * 10 + 1, at * 10 + 2, at * 10 + 3, FOOTER]), at),
  )
  expect(added).toEqual([[], [], [FOOTER], []])
})
