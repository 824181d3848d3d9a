import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compactReport } from '../fixtures/compactReport.js'
import { indexTree } from '../tree/index.js'
import { purposeOf } from './purposeOf.js'

const lines = readFileSync(new URL('fixtures/purposes.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'))

const rows = lines.flatMap((line, index) => {
  const tree = lines[index + 1]
  if (line.startsWith(' ') || tree === undefined) return []
  const [word = '', purpose = ''] = line.split(' | ')
  return [[word, compactReport([tree]), purpose] as const]
})

test.each(
  rows.map(([word, parsed, purpose]) => [word, parsed.text, purpose, parsed] as const),
)('"%s" in "%s" is for: %s', (word, text, expected, parsed) => {
  const [sentence] = parsed.sentences
  if (sentence === undefined) throw new Error('a sentence expected')
  const predicate = sentence.tokens.findIndex((token) => token.text === word)
  const purposes = purposeOf(indexTree(sentence), predicate, text)
  for (const { start, end, exact } of purposes) expect(text.slice(start, end)).toBe(exact)
  expect(purposes.map((purpose) => purpose.exact).join('; ') || '-').toBe(expected)
})
