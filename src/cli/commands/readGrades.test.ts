import { expect, test } from 'vitest'
import { CREDIBILITY_GRADES } from '../../types/index.js'
import { readGrades } from './readGrades.js'

const read = readGrades(CREDIBILITY_GRADES)

test.each([
  ['2', [2]],
  ['1-3', [1, 2, 3]],
  ['4,5', [4, 5]],
  ['5,1-2', [1, 2, 5]],
])('%s means %j', (value, grades) => expect(read(value)).toEqual(grades))

test.each(['', '0', '7', '3-1', '1-9', 'a', '1-2-3'])('"%s" is refused', (value) =>
  expect(() => read(value)).toThrow('Write grades from 1 to 6'))
