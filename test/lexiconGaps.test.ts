import { beforeAll, expect, test } from 'vitest'
import { findGaps } from '../bench/gaps/findGaps.js'
import { type CoderParts, makeReport } from '../src/app/index.js'
import { loadTestParts } from './support/loadTestParts.js'

let parts: CoderParts

beforeAll(async () => {
  parts = await loadTestParts()
}, 60_000)

function gapsOf(text: string, lexicon = parts.lexicon): string[] {
  return findGaps(makeReport({ text }), { ...parts, lexicon }).map(({ kind, words }) => `${kind} ${words}`)
}

test('a verb that no entry has is a gap where it stands between two actors', () => {
  const lexicon = { ...parts.lexicon, eventsByLemma: new Map(), operatorsByLemma: new Map() }
  expect(gapsOf('France outflanked Germany.', lexicon)).toEqual(['verb outflank'])
  expect(gapsOf('France outflanked everyone.', lexicon)).toEqual([])
  expect(gapsOf('The river outflanked Germany.', lexicon)).toEqual([])
})

test('a verb is shown with its object or its particle, a noun of action with its owner', () => {
  const lexicon = { ...parts.lexicon, eventsByLemma: new Map(), operatorsByLemma: new Map() }
  expect(gapsOf('France tightened its grip on Mali.', lexicon)).toEqual(['pair tighten grip', 'verb tighten'])
  expect(gapsOf('Egypt faced down Sudan.', lexicon)).toEqual(['particle face down'])
  expect(gapsOf("The envoy described Egypt's encroachment on Sudan.", lexicon)).toEqual(['noun encroachment'])
})

test('what an entry makes an event of is no gap', () => {
  expect(gapsOf('Iran attacked Iraq.')).toEqual([])
  expect(gapsOf('Norway imposed sanctions on Belarus.')).toEqual([])
})
