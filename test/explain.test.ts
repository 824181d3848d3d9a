import { beforeAll, expect, test } from 'vitest'
import { type CoderParts, explainReport, makeReport } from '../src/app/index.js'
import type { ExplainedSentence } from '../src/types/index.js'
import { loadTestParts } from './support/loadTestParts.js'

let parts: CoderParts

beforeAll(async () => {
  parts = await loadTestParts()
}, 60_000)

function explain(text: string): ExplainedSentence {
  const [sentence] = explainReport(makeReport({ text }), parts).sentences
  if (!sentence) throw new Error(`no sentence in "${text}"`)
  return sentence
}

test.each([
  ['Iran attacked Iraq.', 'attacked', 'record'],
  ['The storm imposed a heavy burden on farmers.', 'imposed', 'unmatched'],
  ['Canada imposed sanctions on Belarus.', 'sanctions', 'part'],
  ['Chad promised to attack Sudan.', 'promised', 'operator'],
  ['In the novel Russia invades Georgia.', 'invades', 'irrelevant'],
])('%s: what came of "%s" is "%s"', (text, word, fate) => {
  const found = explain(text).predicates.filter((predicate) => predicate.word.exact === word)
  expect(found.map((predicate) => predicate.fate)).toEqual(found.length === 0 ? [] : [fate])
})

test('a record names the words that met its conditions, its steps, and the entries that lost', () => {
  const predicate = explain('Iran threatened to impose sanctions on Iraq.').predicates.find(({ event }) => event)
  const chosen = predicate?.tried.filter(({ verdict }) => verdict === 'chosen')
  expect(chosen?.map(({ rule }) => rule)).toEqual(['impose-sanctions.v.1'])
  expect(predicate?.tried.some(({ verdict, failed }) => verdict === 'condition' && failed !== null)).toBe(true)
  expect(predicate?.matched).toContainEqual({
    asked: 'obj: @sanctions',
    found: [expect.objectContaining({ exact: 'sanctions' })],
  })
  expect(predicate?.steps.map(({ effect }) => effect)).toEqual(['threaten'])
})

test('a verb without an entry is named, and so is whom the sentence names', () => {
  const { predicates, unknownVerbs, actors } = explain('The Danish queen knitted a scarf.')
  expect(predicates).toEqual([])
  expect(unknownVerbs.map(({ exact }) => exact)).toEqual(['knitted'])
  expect(actors.map(({ code }) => code)).toContain('DNK')
})

test('every record is explained at one of its words', () => {
  const text =
    'China praised Laos. Peru expelled the Bolivian ambassador and closed its border. Kenya will host Uganda.'
  const { result, sentences } = explainReport(makeReport({ text }), parts)
  const explained = sentences.flatMap(({ predicates }) => predicates.flatMap(({ event }) => event ?? []))
  expect(result.events.length).toBeGreaterThan(1)
  expect(new Set(explained)).toEqual(new Set(result.events.map(({ id }) => id)))
})
