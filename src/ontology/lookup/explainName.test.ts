import { expect, test } from 'vitest'
import type { Codebook } from '../Codebook.js'
import { smallGazetteer } from '../fixtures/smallGazetteer.js'
import { explainName } from './explainName.js'

const NO_CODEBOOK: Codebook = {
  categories: [],
  modes: [],
  contexts: [],
  sectors: [],
  cameo: [],
  categoryOf: new Map(),
  modeOf: new Map(),
  cameoOf: new Map(),
  cameoRules: new Map(),
}
const ontology = { codebook: NO_CODEBOOK, gazetteer: smallGazetteer(), version: 'test' }

test.each([
  ['the Kremlin', null, ['a seat that stands for the authorities of Russia: RUS GOV.']],
  ['Moscow', null, ['the capital of Russia: RUS GOV.', 'a name of Moscow, a place (capital), no actor: RUS.']],
  [
    'Medvedev',
    '2010-01-01',
    ['the name alone of Dmitry Medvedev, head-of-state of RUS (2008-05-07 to 2012-05-07) on 2010-01-01: RUS GOV.'],
  ],
  [
    'Medvedev',
    '2020-01-01',
    ['the name alone of Dmitry Medvedev, formerly head-of-state of RUS (2008-05-07 to 2012-05-07): RUS ELI.'],
  ],
  [
    'Medvedev',
    '2000-01-01',
    ['the name alone of Dmitry Medvedev, later head-of-state of RUS (2008-05-07 to 2012-05-07): RUS.'],
  ],
  [
    'Abkhazia',
    null,
    ['a name of Abkhazia, which is partially recognised and coded with the state that claims it: GEO PRE.'],
  ],
  ['Nowhere', null, []],
  ['Russia today', null, []],
])('%j on %s: %j', (name, date, reasons) => {
  expect(explainName(ontology, name, date).candidates.map(({ why }) => why)).toEqual(reasons)
})

test('persons come in order of prominence on the day', () => {
  const names = explainName(ontology, 'Kim', '2000-01-01').candidates.map(({ actor }) => actor.name)
  expect(names).toEqual(['Kim Jong Il', 'Kim Jong Un'])
})
