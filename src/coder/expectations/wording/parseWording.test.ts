import { expect, test } from 'vitest'
import { parseWording } from './parseWording.js'

test('a line gives level and kind of a word', () => {
  const lexicon = parseWording('# words\nplan | verb | likely | announced | The envoy plans to visit.\n', 'wording.txt')
  expect(lexicon.get('plan|verb')).toMatchObject({ level: 'likely', kind: 'announced' })
})

test.each([
  ['plan | verb | likely', 'wording.txt:1: expected "lemma | part | level | kind | example"'],
  ['plan | word | likely | announced | x', 'wording.txt:1: unknown part of speech "word"'],
  ['plan | verb | sure | announced | x', 'wording.txt:1: unknown level "sure"'],
  ['plan | verb | likely | told | x', 'wording.txt:1: unknown kind "told"'],
  ['to | aux | strong | announced | x\nto | aux | strong | announced | x', 'wording.txt:2: to|aux is given twice'],
])('a bad line is refused with its place: %j', (text, message) =>
  expect(() => parseWording(text, 'wording.txt')).toThrow(message))
