import { expect, test } from 'vitest'
import { snippetRange } from './snippetRange.js'

const LONG = `${'alpha '.repeat(40)}needle ${'omega '.repeat(40)}`

test.each([
  ['a needle here', 2, 8, 'a needle here'],
  ['needle', 0, 6, 'needle'],
])('%j is shown whole', (text, start, end, shown) => {
  const range = snippetRange(text, { start, end })
  expect(text.slice(range.start, range.end)).toBe(shown)
})

test('a long text is cut between words', () => {
  const start = LONG.indexOf('needle')
  const range = snippetRange(LONG, { start, end: start + 6 })
  const shown = LONG.slice(range.start, range.end)
  expect(shown).toMatch(/^(alpha )+needle( omega)+$/)
  expect(shown.length).toBeLessThan(200)
})
