import { expect, test } from 'vitest'
import { PostingTable } from './PostingTable.js'

const reportsOf = (table: PostingTable, feature: number) => {
  const reports: number[] = []
  table.forEach(feature, (report) => reports.push(report))
  return reports.sort((a, b) => a - b)
}

test('a feature has the reports that were added to it', () => {
  const table = new PostingTable()
  table.add(7, 1)
  table.add(-7, 2)
  table.add(7, 3)
  expect(reportsOf(table, 7)).toEqual([1, 3])
  expect(reportsOf(table, -7)).toEqual([2])
  expect(reportsOf(table, 8)).toEqual([])
  expect(table.countOf(7)).toBe(2)
})

test('it grows past its first size and loses nothing', () => {
  const table = new PostingTable()
  for (let feature = 1; feature <= 100_000; feature++) table.add(Math.imul(feature, 0x9e3779b1), feature)
  for (let feature = 1; feature <= 100_000; feature += 9973) {
    expect(reportsOf(table, Math.imul(feature, 0x9e3779b1))).toEqual([feature])
  }
})

test('of a feature that many have the first are kept', () => {
  const table = new PostingTable()
  for (let report = 0; report < 1000; report++) table.add(5, report)
  expect(table.countOf(5)).toBe(48)
  expect(reportsOf(table, 5)).toEqual(Array.from({ length: 48 }, (_, at) => at))
})
