import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { type CoderParts, makeReport, readReport, toReadJson } from '../src/app/index.js'
import { loadTestParts } from './support/loadTestParts.js'
import { wrongQuotes } from './support/wrongQuotes.js'

const FOLDER = new URL('../examples/reports/', import.meta.url)
const texts = readdirSync(FOLDER)
  .sort()
  .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'))

let parts: CoderParts | null = null

function read(text: string) {
  if (!parts) throw new Error('parts are not loaded')
  return toReadJson(readReport(makeReport({ text, published: '2024-06-21' }), parts))
}

beforeAll(async () => {
  parts = await loadTestParts('fast')
}, 60_000)

test('the same report gives the same bytes', () => {
  const first = texts.map((text) => JSON.stringify(read(text)))
  const second = [...texts].reverse().map((text) => JSON.stringify(read(text)))
  expect(second.reverse()).toEqual(first)
})

test('every quotation stands where it says it stands', () =>
  expect(texts.flatMap((text) => wrongQuotes(read(text), text))).toEqual([]))

test('ids of records and claims are unique in a report', () => {
  const repeated = texts.flatMap((text) => {
    const { events, claims } = read(text)
    const ids = [...events, ...claims].map(({ id }) => id as string)
    return ids.filter((id, index) => ids.indexOf(id) !== index)
  })
  expect(repeated).toEqual([])
})

test('a claim names only records of its report', () => {
  const unknown = texts.flatMap((text) => {
    const { events, claims } = read(text)
    const ids = new Set(events.map(({ id }) => id))
    return claims.flatMap((claim) => claim.events.filter((id) => !ids.has(id)))
  })
  expect(unknown).toEqual([])
})

test.each([
  ['nothing but punctuation', '!!! ... ??? --- ,,,'],
  ['one long line of one word', 'a'.repeat(5_000)],
  ['a lone surrogate', 'Peru \ud800 thanked Chile.'],
  ['other scripts', 'Россия заявила протест. 北朝鮮がミサイルを発射した。'],
  ['emoji and combining marks', 'Peru 🇵🇪 thanked Chile 🇨🇱 for co\u0302te\u0301.'],
  ['markup', '<b>Peru</b> thanked &amp; hugged <a href="x">Chile</a>.'],
  ['line breaks of every kind', 'Peru\r thanked\u2028 Chile.\f\v\u0085'],
  ['a sentence of a thousand words', `${'Peru and '.repeat(500)}Chile met.`],
])('%s is read without a failure, and quotations stay true', (_, text) => {
  const result = read(text)
  expect(wrongQuotes(result, result.report.text)).toEqual([])
})
