import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { makeReport, readReport } from '../../src/app/index.js'
import type { Expectation } from '../../src/types/index.js'
import { loadTestParts } from '../support/loadTestParts.js'

const parts = await loadTestParts()
const cases = parseCases(readFileSync(new URL('./expectations.txt', import.meta.url), 'utf8'))

test('the table holds enough sentences and counter-examples', () => {
  const counterCount = cases.filter(({ label }) => label === 'none').length
  expect(cases.length - counterCount).toBeGreaterThanOrEqual(150)
  expect(counterCount).toBeGreaterThanOrEqual(40)
})

test.each(cases)('$published: $sentence', ({ published, label, sentence }) => {
  const { report, expectations } = readReport(makeReport({ text: sentence, published }), parts)
  expect(expectations.map(labelOf).join(' + ') || 'none').toBe(label)
  for (const { wording, window, condition, evidence } of expectations) {
    for (const words of [wording.words, window.words, condition, ...evidence]) {
      if (words) expect(report.text.slice(words.start, words.end)).toBe(words.exact)
    }
  }
})

function labelOf({ kind, category, mode, window, wording }: Expectation): string {
  const what = category === null ? '?' : [category, mode].filter(Boolean).join('-')
  const { earliest, latest, basis } = window
  const isOpen = basis === 'vague' || basis === 'event'
  const due = isOpen ? basis : earliest === null && latest === null ? '-' : `${earliest ?? ''}..${latest ?? ''}`
  return `${kind} ${what} ${due} ${wording.level}`
}

function parseCases(text: string) {
  let published: string | null = null
  return text.split('\n').flatMap((line) => {
    if (line.startsWith('= ')) published = line.slice(2).trim() === '-' ? null : line.slice(2).trim()
    const [label, sentence] = line.split(' | ')
    return line.startsWith('#') || sentence === undefined || label === undefined ? [] : [{ published, label, sentence }]
  })
}
