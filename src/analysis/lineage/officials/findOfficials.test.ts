import { expect, test } from 'vitest'
import { findOfficials } from './findOfficials.js'

test.each([
  ['A senior U.S. official said so.', ['us official']],
  ['Two American officials said so.', ['us official']],
  ['Western diplomats were pleased.', ['western diplomat']],
  ['A person familiar with the matter said so.', ['familiar person']],
  ['Two people briefed on the talks said so.', ['familiar person']],
  ['An intelligence source confirmed it.', ['intelligence source']],
  ['Officials said on Monday.', []],
  ['People left the town.', []],
  ['The official residence was empty.', []],
])('findOfficials(%j)', (text, keys) => expect(findOfficials(text).map(({ key }) => key)).toEqual(keys))

test('the span of a speaker holds the words', () => {
  const text = 'It was late, a senior Israeli official said.'
  const [speaker] = findOfficials(text)
  expect(text.slice(speaker?.span.start, speaker?.span.end)).toBe('a senior Israeli official')
})
