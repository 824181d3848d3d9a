import { expect, test } from 'vitest'
import { isCut } from './isCut.js'

test.each([
  ['The envoys met in Lima on Monday and…', true],
  ['The envoys met in Lima on Monday. Read more »', true],
  ['The envoys met in Lima.\n\nSubscribe now to continue reading.', true],
  ['The envoys met in Lima.\n\nTo read the full story, take out a trial.', true],
  ['The envoys met in Lima on Monday. They agreed to meet again.', false],
  ['The minister said that she would sign in ink.', false],
])('%j: %s', (text, expected) => expect(isCut(text)).toBe(expected))
