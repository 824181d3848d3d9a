import { expect, test } from 'vitest'
import { describeActor } from './describeActor.js'
import { loadOntology } from './loadOntology.js'
import { renderActor } from './renderActor.js'

const ontology = await loadOntology('data')

test('a person is described as of a day, with the offices held', () => {
  const { schema, candidates } = describeActor('Medvedev', '2010-01-01', ontology)
  expect(schema).toBe('sitrep.actors/1')
  expect(candidates[0]).toMatchObject({ kind: 'person', form: 'surname', code: 'RUS', sectors: ['GOV'], place: null })
  expect(candidates[0]?.terms).toContainEqual(expect.objectContaining({ office: 'head-of-state', start: '2008-05-07' }))
})

test('a capital is a government and a place', () => {
  const { candidates } = describeActor('Moscow', null, ontology)
  expect(candidates.map(({ kind, sectors }) => [kind, sectors])).toEqual([
    ['state', ['GOV']],
    ['place', []],
  ])
  expect(candidates[1]?.place).toMatchObject({ kind: 'capital', lat: 55.75, lon: 37.62, precision: 'city' })
})

test('a name that no list has gives no candidates', () => {
  const explanation = describeActor('Ruritania', null, ontology)
  expect(explanation.candidates).toEqual([])
  expect(renderActor(explanation)).toBe('No list has the name "Ruritania".\n')
})

test('an explanation reads as plain text', () => {
  expect(renderActor(describeActor('Bankova', null, ontology))).toBe(`Bankova

  Ukraine
    UKR  UKR GOV  Q212
    a seat that stands for the authorities of Ukraine: UKR GOV.
`)
})
