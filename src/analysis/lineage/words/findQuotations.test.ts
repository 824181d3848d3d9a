import { expect, test } from 'vitest'
import { findQuotations } from './findQuotations.js'

test.each([
  ['He said "we shall not go there".', ['we shall not go there']],
  ['He said “we shall not go there”.', ['we shall not go there']],
  ['Er sagte: „Wir gehen nicht dorthin“.', ['Wir gehen nicht dorthin']],
  ['Il a dit « nous n’irons pas ».', [' nous n’irons pas ']],
  ['He said ‘we don’t go there today’.', ['we don’t go there today']],
  ['The "deal" failed.', []],
  ["The minister's plan and the chief's plan failed.", []],
])('findQuotations(%j)', (text, expected) => {
  expect(findQuotations(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
})
