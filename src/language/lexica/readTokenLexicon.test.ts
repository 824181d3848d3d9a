import { expect, test } from 'vitest'
import { readTokenLexicon } from './readTokenLexicon.js'

const FILES = { abbreviations: 'Mr.\ttitle', contractions: 'can|not', prefixes: 'non', units: 'km', starters: 'the' }

test('word lists are read with their comments left out', () => {
  const lexicon = readTokenLexicon({ ...FILES, prefixes: '# first parts\nnon\n\nmid\n' })
  expect([...lexicon.prefixes]).toEqual(['non', 'mid'])
  expect(lexicon.abbreviations.get('Mr.')).toBe('title')
  expect(lexicon.contractions.get('cannot')).toEqual([3, 3])
})

test.each([
  [{ abbreviations: 'Mr.\ttitle\nDr.\tdoctor' }, 'abbreviations.txt:2: unknown kind "doctor"'],
  [{ abbreviations: 'Mr.\ttitle\nMr.\ttitle' }, 'abbreviations.txt:2: "Mr." is listed twice'],
  [{ abbreviations: 'Mr. title' }, 'abbreviations.txt:1: expected 2 fields'],
  [{ contractions: '# parts\ncannot' }, 'contractions.txt:2: expected parts'],
  [{ units: 'km\nkg\tkilogram' }, 'units.txt:2: expected 1 fields'],
])('a bad line is named by file and number: %j', (bad, message) =>
  expect(() => readTokenLexicon({ ...FILES, ...bad })).toThrow(message))
