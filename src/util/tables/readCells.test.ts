import { describe, expect, test } from 'vitest'
import { readList, readNumber, readRequired, readWikidata } from './readCells.js'

const row = (...cells: string[]) => ({ file: 'a.tsv', line: 3, cells })

describe('readList', () => {
  test.each([
    ['', []],
    ['one', ['one']],
    ['one|two words', ['one', 'two words']],
  ])('takes %j apart', (cell, parts) => expect(readList(row(cell), 0)).toEqual(parts))

  test.each(['|', 'a|', 'a||b', 'a |b', ' a', 'a| b'])('rejects %j', (cell) => {
    expect(() => readList(row(cell), 0)).toThrow('a.tsv:3: an empty part')
  })
})

test('readRequired rejects empty cells and spaces around', () => {
  expect(readRequired(row('RUS'), 0, 'code')).toBe('RUS')
  expect(() => readRequired(row(''), 0, 'code')).toThrow('a.tsv:3: the code is empty')
  expect(() => readRequired(row(' RUS'), 0, 'code')).toThrow('spaces around')
  expect(() => readRequired(row(), 0, 'code')).toThrow('no cell 1')
})

test('readNumber and readWikidata reject what is none', () => {
  expect(readNumber(row('-2.5'), 0, 'score')).toBe(-2.5)
  expect(readNumber(row(''), 0, 'score')).toBeNull()
  expect(() => readNumber(row('two'), 0, 'score')).toThrow('the score "two" is no number')
  expect(readWikidata(row('Q30'), 0)).toBe('Q30')
  expect(() => readWikidata(row('30'), 0)).toThrow('no Wikidata id')
})
