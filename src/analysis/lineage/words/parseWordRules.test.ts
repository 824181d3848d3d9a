import { expect, test } from 'vitest'
import { parseWordRules } from './parseWordRules.js'

const words = (text: string) => ({ name: 'w.txt', text })
const spellings = (rows: string) => ({ name: 's.tsv', text: `word\tvariants\n${rows}` })

test('reads groups of words and variants', () => {
  const rules = parseWordRules(words('# articles\na an\nthe\n'), spellings('kyiv\tkiev|kyyiv\n'))
  expect([...rules.functionWords]).toEqual(['a', 'an', 'the'])
  expect(rules.spellings.get('kyyiv')).toBe('kyiv')
})

test.each([
  ['A an', '', 'w.txt:1: "A" is not in lower case'],
  ['a\nan a', '', 'w.txt:2: "a" stands twice'],
  ['a', 'x\ty\nz\ty\n', 's.tsv:3: "y" stands twice'],
])('refuses %j and %j by the line', (list, rows, message) => {
  expect(() => parseWordRules(words(list), spellings(rows))).toThrow(message)
})
