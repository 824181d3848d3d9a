import { expect, test } from 'vitest'
import { shortNames } from './shortNames.js'

const CUSTOMS = {
  familyFirst: new Map([
    ['PRK', new Set(['Kim'])],
    ['HKG', new Set(['Tung'])],
  ]),
  givenName: new Set(['ETH']),
  genderOf: new Map(),
  neverAlone: new Set(['Queen']),
}

test.each([
  ['Vladimir Putin', 'RUS', ['Putin']],
  ['Kim Jong Un', 'PRK', ['Kim']],
  ['Kim Jong-un', 'USA', ['Jong-un']],
  ['Carrie Lam', 'HKG', ['Lam']],
  ['Tung Chee-hwa', 'HKG', ['Tung']],
  ['Bashar al-Assad', 'SYR', ['al-Assad', 'Assad']],
  ['Ursula von der Leyen', 'EUR', ['von der Leyen', 'Leyen']],
  ['Mohammed bin Salman', 'SAU', ['bin Salman', 'Salman']],
  ['Abiy Ahmed', 'ETH', ['Ahmed', 'Abiy']],
  ['Lloyd J. Austin III', 'USA', ['Austin']],
  ['Pelé', 'BRA', []],
  ['The Queen', 'GBR', []],
  ['King Felipe VI', 'ESP', ['Felipe']],
  ['Harald V', 'NOR', ['Harald']],
  ['Kim O', 'USA', []],
  ['Patriarch Kirill of Moscow', 'RUS', ['Kirill']],
])('%s of %s goes by %j', (name, country, names) => expect(shortNames(name, country, CUSTOMS)).toEqual(names))
