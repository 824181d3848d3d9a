import { expect, test } from 'vitest'
import { readQuad, readSectors } from './readPloverCells.js'

const row = (...cells: string[]) => ({ file: 'a.tsv', line: 3, cells })

test('readSectors takes PLOVER sectors only', () => {
  expect(readSectors(row('REB|GOV'), 0)).toEqual(['REB', 'GOV'])
  expect(() => readSectors(row('REB|XXX'), 0)).toThrow('"XXX" is no PLOVER sector')
})

test('readQuad takes 1 to 4', () => {
  expect(readQuad(row('4'), 0)).toBe(4)
  expect(() => readQuad(row('5'), 0)).toThrow('no quad class')
})
