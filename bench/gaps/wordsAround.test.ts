import { expect, test } from 'vitest'
import { wordsAround } from './wordsAround.js'

test('the words around a span are cut at blanks and stand in one line', () => {
  const text = `${'far away words '.repeat(10)}the army\nentered the town${' and more words follow'.repeat(10)}`
  const start = text.indexOf('entered')
  const words = wordsAround(text, { start, end: start + 'entered'.length })
  expect(words).toContain('the army entered the town')
  expect(words.length).toBeLessThanOrEqual(127)
  expect(words).toMatch(/^(?:far|away|words) .* (?:and|more|words|follow)$/)
})
