import { expect, test } from 'vitest'
import { smallGazetteer } from '../fixtures/smallGazetteer.js'
import { matchName } from './matchName.js'

const gazetteer = smallGazetteer()

test.each([
  ['Russia', 1, ['name RUS']],
  ['U.S. forces', 1, ['abbreviation USA', 'adjective USA']],
  ['us', 0, []],
  ['Russian', 1, ['adjective RUS', 'demonym RUS']],
  ['Russians', 1, ['demonym RUS']],
  ["United State 's", 0, []],
  ['Moscow', 1, ['capital RUS', 'name place:moscow.rus']],
  ['Kremlin', 1, ['metonym RUS']],
  ['Capitol Hill', 2, ['metonym USA']],
  ['turkey', 0, []],
  ['Türkiye', 1, ['name TUR']],
  ['Niger', 1, ['name NER']],
  ['Nigeria', 1, ['name NGA']],
  ['Guinea', 1, ['name GIN']],
  ['Guinea - Bissau', 3, ['name GNB']],
  ['Bissau - Guinean troops', 3, ['adjective GNB']],
  ['Congo', 1, ['name COD', 'name COG']],
  ['Georgia', 1, ['name GEO', 'name place:georgia.usa']],
  ["N ' Djamena", 3, ['capital TCD']],
  ["N'Djaména", 1, ['capital TCD']],
  ['Kim Jong - un', 4, ['name person:kim-jong-un']],
  ['Kim Jong Un', 3, ['name person:kim-jong-un']],
  ['Kim', 1, ['surname person:kim-jong-un', 'surname person:kim-jong-il']],
  ['Assad', 1, ['surname person:bashar-al-assad']],
  ['al - Assad', 3, ['surname person:bashar-al-assad']],
  ['Abiy', 1, ['surname person:abiy-ahmed']],
  ['United Nations Security', 2, ['name UNO']],
  ['Nato', 1, ['abbreviation IGO.NATO']],
  ['Chechen', 1, ['adjective place:chechnya.rus']],
  ['Akhundzada', 1, ['surname person:hibatullah-akhundzada']],
  ['Abkhaz', 1, ['adjective GEO.ABK', 'demonym GEO.ABK']],
  ['nothing', 0, []],
])('%j is %i words: %j', (text, length, entries) => {
  const match = matchName(gazetteer, text.split(' '), 0)
  expect(match?.length ?? 0).toBe(length)
  expect(match?.entries.map(({ form, entity }) => `${form} ${entity.id}`) ?? []).toEqual(entries)
})

test('a match starts where it is asked to', () => {
  const words = 'troops from North Korea left'.split(' ')
  expect(matchName(gazetteer, words, 1)).toBeNull()
  expect(matchName(gazetteer, words, 2)).toMatchObject({
    length: 2,
    entries: [{ form: 'name', entity: { id: 'PRK' } }],
  })
  expect(matchName(gazetteer, words, 99)).toBeNull()
})

test('a capital tells that the government is meant, a demonym whether one or many', () => {
  expect(matchName(gazetteer, ['Moscow'], 0)?.entries[0]?.sectors).toEqual(['GOV'])
  expect(matchName(gazetteer, ['Turks'], 0)?.entries[0]?.number).toBe('plural')
  expect(matchName(gazetteer, ['Turk'], 0)?.entries[0]?.number).toBe('singular')
})
