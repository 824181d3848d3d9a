import { expect, test } from 'vitest'
import { nameKey } from './nameKey.js'
import { nameShape } from './nameShape.js'

test.each([
  ['Russia', 'Russia'],
  ['U.S.', 'US'],
  ['Kim Jong-un', 'KimJongun'],
  ["N'Djaména", 'NDjamena'],
  ['Élysée', 'Elysee'],
  ['al-Shabaab', 'alShabaab'],
  ['Wałęsa', 'Walesa'],
  ['Løkke', 'Lokke'],
  ['İncirlik', 'Incirlik'],
  ['Qur’an', 'Quran'],
  ['-', ''],
  ['.', ''],
])('the shape of %j is %j', (text, shape) => expect(nameShape(text)).toBe(shape))

test('a key is the shape in lower case', () => expect(nameKey("Cote d'Ivoire")).toBe('cotedivoire'))
