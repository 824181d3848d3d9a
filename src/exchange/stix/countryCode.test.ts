import { expect, test } from 'vitest'
import { countryCode } from './countryCode.js'

test('a country has a code of two letters, and a state that is no more keeps its own', () => {
  expect(['PRK', 'CHE', 'ZWE', 'AFG', 'KOS', 'SUN'].map(countryCode)).toEqual(['KP', 'CH', 'ZW', 'AF', 'XK', 'SUN'])
})
