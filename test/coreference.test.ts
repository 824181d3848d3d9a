import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { type CoderParts, makeReport, parseReport } from '../src/app/index.js'
import { findMentions, resolveActors } from '../src/coder/index.js'
import type { ActorRef } from '../src/types/index.js'
import { loadTestParts } from './support/loadTestParts.js'

const PUBLISHED = '2023-09-05'
const CASES = readFileSync(new URL('../src/coder/actors/fixtures/coreference.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  .flatMap((line) => {
    const [text = '', expected = ''] = line.split(' | ')
    return expected.split('; ').map((one) => [text, ...(one.split(': ') as [string, string])] as const)
  })

let parts: CoderParts

beforeAll(async () => {
  parts = await loadTestParts()
})

/** What the n-th place of a word in a text stands for. */
function actorsAt(text: string, place: string): string {
  const parsed = parseReport(makeReport({ text, published: PUBLISHED }), parts)
  const resolved = resolveActors(parsed, findMentions(parsed, parts.ontology), parts.ontology, PUBLISHED)
  const [word = '', count = '1'] = place.split('#')
  const places = parsed.sentences.flatMap(({ index, tokens }) =>
    tokens.filter((token) => token.text === word).map((token) => ({ sentence: index, token: token.index })),
  )
  const at = places[Number(count) - 1]
  if (!at) throw new Error(`the text has no ${place}`)
  const found = resolved.bySentence[at.sentence]?.get(at.token)
  if (!found) return 'nobody'
  return found.actors.length === 0 ? 'unsettled' : found.actors.map(write).join(' & ')
}

/** By its id; of an actor without one the last words of its name. */
function write({ id, name }: ActorRef): string {
  return id ?? `"${name}"`
}

test.each(CASES)('%s %s is %s', (text, place, expected) => {
  const found = actorsAt(text, place)
  const isNamed = expected.startsWith('"') && found.endsWith(expected.slice(1))
  expect(isNamed ? expected : found).toBe(expected)
})
