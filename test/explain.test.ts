import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { type CoderParts, dataFolder, explainReport, makeReport } from '../src/app/index.js'
import { learnedStep, readRanker } from '../src/coder/learned/index.js'
import type { ExplainedSentence } from '../src/types/index.js'
import { buildLexicon } from '../src/coder/lexicon/index.js'
import { loadTestParts } from './support/loadTestParts.js'

/** A lexicon of a few entries, so that what is said of them does not change as the lexicon grows. */
const ENTRIES = `attack.v.1
  verb: attack, invade
  code: ASSAULT
  + A attacked B. => ? > ?

sanctions.v.1
  verb: impose, place
  obj: sanction
  code: COERCE restrict
  recipient: on
  + A imposed sanctions on B. => ? > ?

impose-curfew.v.1
  verb: impose
  obj: curfew
  code: COERCE curfew
  + A imposed a curfew. => ? > -

sanction.n.1
  noun: sanction
  code: COERCE restrict
  + A's sanctions on B => ? > ?

threaten.v.1
  verb: threaten
  obj: actor
  code: THREATEN
  + A threatened B. => ? > ?

threaten.op
  verb: threaten
  event: comp
  effect: threaten
  actor: subj
  + A threatened to attack B. => ? > ?
`

let parts: CoderParts

beforeAll(async () => {
  const own = await loadTestParts()
  const none = { name: 'none', text: '' }
  const scenes = { name: 'scenes', text: '@public: x\n@fiction: novel\n@portray: tell\n@performer: actor' }
  const files = { wordClasses: none, lightVerbs: none, contexts: none, modes: none, scenes, version: '0' }
  const lexicon = buildLexicon({ ...files, entries: [{ name: 'entries', text: ENTRIES }] })
  // wider margins than shipped, so that the step speaks here whatever the weights
  const ranker = readRanker(readFileSync(join(dataFolder(), 'models/en/ranker.bin')))
  const margins = { ...ranker.margins, silence: 1, propose: 0.1 }
  parts = { ...own, lexicon, learned: learnedStep({ ...ranker, margins }, own.lexicon) }
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
  ['Chad threatened to attack Sudan.', 'threatened', 'operator'],
  ['In the novel Russia invades Georgia.', 'invades', 'irrelevant'],
])('%s: what came of "%s" is "%s"', (text, word, fate) => {
  const found = explain(text).predicates.filter((predicate) => predicate.word.exact === word)
  expect(found.map((predicate) => predicate.fate)).toEqual([fate])
})

test('a record names the words that met its conditions, its steps, and the entries that lost', () => {
  const predicate = explain('Iran threatened to impose sanctions on Iraq.').predicates.find(({ event }) => event)
  const chosen = predicate?.tried.filter(({ verdict }) => verdict === 'chosen')
  expect(chosen?.map(({ rule }) => rule)).toEqual(['sanctions.v.1'])
  expect(predicate?.tried.some(({ verdict, failed }) => verdict === 'condition' && failed !== null)).toBe(true)
  expect(predicate?.matched).toContainEqual({
    asked: 'obj: sanction',
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
  const text = 'China attacked Laos. Peru imposed sanctions on Bolivia. Kenya threatened to invade Uganda.'
  const { result, sentences } = explainReport(makeReport({ text }), parts)
  const explained = sentences.flatMap(({ predicates }) => predicates.flatMap(({ event }) => event ?? []))
  expect(result.events.length).toBeGreaterThan(1)
  expect(new Set(explained)).toEqual(new Set(result.events.map(({ id }) => id)))
})

test('a record that no entry made stands at its word, with what the learned step saw there', () => {
  const { result, sentences } = explainReport(makeReport({ text: 'France sharply condemned Iran.' }), parts)
  const [event] = result.events
  expect(event?.rule).toBe('learned.accuse')
  expect(event?.learned).toMatchObject({ answer: 'ACCUSE', instead: null })
  expect(event?.learned?.strongest.length).toBeGreaterThan(0)
  expect(sentences[0]?.unknownVerbs).toEqual([])
  expect(sentences[0]?.predicates).toEqual([
    expect.objectContaining({
      word: expect.objectContaining({ exact: 'condemned' }),
      tried: [],
      fate: 'record',
      event: event?.id,
    }),
  ])
})
