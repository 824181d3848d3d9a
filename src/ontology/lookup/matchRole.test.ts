import { expect, test } from 'vitest'
import { dataFile, smallGazetteer } from '../fixtures/smallGazetteer.js'
import { matchBelonging } from './matchBelonging.js'
import { matchRole } from './matchRole.js'

const gazetteer = smallGazetteer()

test.each([
  [['the', 'deputy', 'defence', 'minister'], 'defence minister', 2],
  [['Defence', 'Minister'], 'defence minister', 2],
  [['prime', 'minister'], 'minister', 1],
  [['troops'], 'troops', 1],
  [['a', 'woman', "'s", 'right', 'activist'], "women's rights activist", 4],
  [['women', "'s", 'rights', 'activist'], "women's rights activist", 4],
  [['its', 'co', '-', 'founder'], 'co-founder', 3],
  [['founder'], undefined, undefined],
  [['ministry'], undefined, undefined],
])('the role that ends %j is %j', (lemmas, phrase, length) => {
  const match = matchRole(gazetteer, lemmas, lemmas.length - 1)
  expect(match?.phrase).toBe(phrase)
  expect(match?.length).toBe(length)
})

test('a belonging has a kind and what its owner is', () => {
  expect(matchBelonging(gazetteer, ['turkish', 'embassy'], 1)).toEqual({
    phrase: 'embassy',
    kind: 'facility',
    sectors: ['GOV'],
  })
  expect(matchBelonging(gazetteer, ['turkish', 'embassy'], 0)).toBeNull()
})

test('a phrase that stands twice is a fault', () => {
  const roles = dataFile('roles.tsv', ['phrase;sectors;kind;note', 'judge;JUD;person;', 'judge;GOV;person;'])
  expect(() => matchRole(smallGazetteer({ roles }), ['judge'], 0)).toThrow(
    'roles.tsv:3: the phrase "judge" stands twice',
  )
})
