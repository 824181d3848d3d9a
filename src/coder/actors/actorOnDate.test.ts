import { expect, test } from 'vitest'
import type { ActorRef } from '../../types/index.js'
import { coderGazetteer } from '../fixtures/coderGazetteer.js'
import { actorOnDate } from './actorOnDate.js'

const ontology = { gazetteer: coderGazetteer() }

function actor(values: Partial<ActorRef>): ActorRef {
  const known = { id: null, code: null, sectors: [], name: '', wikidata: null, resolved: 'name' } as const
  return { ...known, start: 0, end: 0, exact: '', ...values }
}

test('a president named in 2023 held the office in 2019', () => {
  const trump = actor({ id: 'person:donald-trump', code: 'USA', sectors: ['ELI'] })
  expect(actorOnDate(trump, '2019-02-28', ontology).sectors).toEqual(['GOV'])
  expect(actorOnDate(trump, '2023-09-05', ontology).sectors).toEqual(['ELI'])
})

test('a capital that stands for its government still does', () => {
  const moscow = actor({ id: 'RUS', code: 'RUS', sectors: ['GOV'], resolved: 'metonym' })
  expect(actorOnDate(moscow, '2019-02-28', ontology)).toEqual(moscow)
})

test('an actor that no list knows stays as it is', () => {
  const police = actor({ id: 'DEU.COP', code: 'DEU', sectors: ['COP'], resolved: 'structure' })
  expect(actorOnDate(police, '2019-02-28', ontology)).toEqual(police)
})
