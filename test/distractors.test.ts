import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import type { CoderParts } from '../src/app/index.js'
import type { CodedEvent } from '../src/types/index.js'
import { loadTestParts, readWords } from './support/loadTestParts.js'

/** False records per sentence that are borne. */
const FALSE_SHARE = 0.02
/** The day on which the sentences are read. */
const PUBLISHED = '2024-05-14'

let parts: CoderParts

beforeAll(async () => {
  parts = await loadTestParts()
}, 60_000)

function linesOf(name: string): string[] {
  const text = readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8')
  return text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'))
}

function recordsOf(lines: readonly string[], isFalse: (event: CodedEvent) => boolean): string[] {
  return lines.flatMap((line) =>
    readWords(line, parts, PUBLISHED)
      .events.filter(isFalse)
      .map((event) => `${event.category} by ${event.rule}: ${line}`),
  )
}

test('there are at least 300 sentences in which nothing happens', () =>
  expect(linesOf('distractors.txt').length).toBeGreaterThanOrEqual(300))

test('sport, business, weather, culture and idioms make next to no records', () => {
  const lines = linesOf('distractors.txt')
  const found = recordsOf(lines, () => true)
  expect(found.length / lines.length, found.join('\n')).toBeLessThan(FALSE_SHARE)
})

test('history makes records only of its own time', () => {
  const lines = linesOf('told-history.txt')
  const found = recordsOf(lines, ({ date }) => date.end === null || date.end > PUBLISHED.slice(0, 4))
  expect(found.length / lines.length, found.join('\n')).toBeLessThan(0.1)
})
