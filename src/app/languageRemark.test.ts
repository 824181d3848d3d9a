import { expect, test } from 'vitest'
import { languageRemark } from './languageRemark.js'
import { makeReport } from './makeReport.js'

test.each([
  ['Peru thanked Chile.', 'en', false],
  ['Peru thanked Chile.', 'en-GB', false],
  ['Peru thanked Chile.', 'EN', false],
  ['', 'en', false],
  ['1234 5678', 'en', false],
  ['Le Pérou a remercié le Chili.', 'fr', true],
  ['Россия заявила протест Японии.', 'en', true],
  ['The minister met 北朝鮮 envoys in Tokyo on Monday.', 'en', false],
])('%j in %s is remarked on: %s', (text, language, expected) =>
  expect(languageRemark(makeReport({ text, language })) !== null).toBe(expected))
