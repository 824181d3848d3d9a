import { expect, test } from 'vitest'
import { thingWords } from './thingWords.js'

test.each([
  ['missile', 1, 'missile'],
  ['missile', 2, 'missiles'],
  ['person', 12, 'people'],
  ['company', 3, 'companies'],
  ['dead', 40, 'dead'],
  ['aircraft', 2, 'aircraft'],
])('%s, of %i: %s', (thing, number, words) => expect(thingWords(thing, number)).toBe(words))
