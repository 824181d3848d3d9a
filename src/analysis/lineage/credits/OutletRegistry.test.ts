import { expect, test } from 'vitest'
import { testKnowledge } from '../fixtures/testKnowledge.js'
import { outletOf } from './OutletRegistry.js'

const { registry } = testKnowledge().credits

test.each([
  ['Reuters', null, 'reuters', true],
  ['the new york times', null, 'nyt', false],
  [null, 'https://www.theguardian.com/world/1', 'guardian', false],
  [null, 'https://edition.cnn.com/1', 'cnn', false],
  ['Harbour Wire', null, 'name:harbour wire', false],
  [null, 'https://news.example.org/1', 'name:news.example.org', false],
])('outlet %j at %j is %s', (outlet, url, key, isWire) => {
  expect(outletOf({ outlet, url }, registry)).toMatchObject({ key, isWire })
})

test('nobody publishes a report of which nobody says so', () => {
  expect(outletOf({ outlet: null, url: null }, registry)).toBeNull()
})

test('outlets of one owner are of one family', () => {
  const family = (outlet: string) => outletOf({ outlet, url: null }, registry)?.family
  expect(family('The Wall Street Journal')).toBe(family('New York Post'))
  expect(family('The Wall Street Journal')).not.toBe(family('The Washington Post'))
})
