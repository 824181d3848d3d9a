import { expect, test } from 'vitest'
import { fitsCase } from './fitsCase.js'

test.each([
  ['Turkey', ['Turkey'], true],
  ['Turkey', ['turkey'], false],
  ['Turkey', ['TURKEY'], true],
  ['US', ['US'], true],
  ['US', ['U.S.'], true],
  ['US', ['us'], false],
  ['US', ['Us'], false],
  ['NATO', ['NATO'], true],
  ['NATO', ['Nato'], true],
  ['NATO', ['nato'], false],
  ['=START', ['START'], true],
  ['=START', ['Start'], false],
  ['State Department', ['State', 'department'], true],
  ['State Department', ['state', 'department'], false],
  ['UN Security Council', ['UN', 'security', 'council'], true],
  ['Islamic State', ['Islamic', 'state'], false],
  ['White House', ['White', 'house'], false],
  ['Kim Jong-un', ['Kim', 'Jong', 'Un'], true],
  ['al-Shabaab', ['Al', '-', 'Shabaab'], true],
  ['al-Shabaab', ['al', '-', 'shabaab'], false],
] as const)('%j fits %j: %j', (name, words, expected) => {
  expect(fitsCase(name, words, 0, words.length)).toBe(expected)
})
