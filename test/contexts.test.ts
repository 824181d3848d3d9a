import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { type CoderParts, dataFolder } from '../src/app/index.js'
import { loadTestParts, readWords } from './support/loadTestParts.js'

const rows = readFileSync(new URL('fixtures/contexts.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [string, '+' | '-', string])

let parts: CoderParts

beforeAll(async () => {
  parts = await loadTestParts()
}, 60_000)

test('each of the 37 contexts has three sentences, one of them without it', () => {
  for (const { context } of parts.ontology.codebook.contexts) {
    const signs = rows.filter(([name]) => name === context).map(([, sign]) => sign)
    expect([context, signs.filter((sign) => sign === '+').length, signs.length]).toEqual([context, 2, 3])
  }
})

test.each(rows)('%s %s %s', (context, sign, sentence) => {
  const { events } = readWords(sentence, parts)
  expect(events).not.toEqual([])
  expect(events.some((event) => event.contexts.includes(context))).toBe(sign === '+')
})

test('each context of a record has its words, at their place in the text', () => {
  for (const [, , sentence] of rows) {
    for (const { contexts, contextWords } of readWords(sentence, parts).events) {
      expect(new Set(contextWords.map(({ context }) => context))).toEqual(new Set(contexts))
      for (const { start, end, exact } of contextWords) expect(sentence.slice(start, end)).toBe(exact)
    }
  }
})

test('neighbours in the paragraph bring a context by two words', () => {
  const words = 'Kenya criticised Uganda. Polling stations had opened late. Many voters went home.'
  const [record] = readWords(words, parts).events
  expect(record?.contexts).toContain('election')
  expect(readWords('Kenya criticised Uganda. Polling stations had opened late.', parts).events[0]?.contexts).toEqual([])
})

test('every context has at least 25 words', () => {
  const text = readFileSync(`${dataFolder()}/lexicon/contexts.txt`, 'utf8')
  const lists = text.split(/^@/m).slice(1)
  expect(lists.filter((list) => list.split(',').length < 25 && !list.startsWith('military-arms'))).toEqual([])
})
