import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseSpeech } from './parseSpeech.js'

test('a line becomes an entry', () => {
  const { entries, byWord } = parseSpeech(
    '# words\nsay | verb | asserts | that obj | The king said no.\n',
    'speech.txt',
  )
  expect(entries).toEqual([
    { lemma: 'say', part: 'verb', stance: 'asserts', frames: ['that', 'obj'], example: 'The king said no.' },
  ])
  expect(byWord.get('say|verb')).toHaveLength(1)
})

test.each([
  ['say | verb | asserts | that', 'expected "lemma | part | stance | frames | example"'],
  ['say | verbs | asserts | that | He said no.', 'unknown part of speech "verbs"'],
  ['say | verb | shouts | that | He said no.', 'unknown stance "shouts"'],
  ['say | verb | asserts |  | He said no.', 'no frame'],
])('the line "%s" is refused with its place', (line, reason) => {
  expect(() => parseSpeech(`# words\n${line}\n`, 'speech.txt')).toThrow(`speech.txt:2: ${reason}`)
})

test('a frame is given once for a word', () => {
  const text = 'say | verb | asserts | that | He said no.\nsay | verb | denies | that | He said no.\n'
  expect(() => parseSpeech(text, 'speech.txt')).toThrow('speech.txt:2: say|verb has the frame that twice')
})

test('every entry of the shipped list has an example that holds its word', () => {
  const file = new URL('../../../../data/lexicon/speech.txt', import.meta.url)
  const { entries } = parseSpeech(readFileSync(file, 'utf8'), 'speech.txt')
  expect(entries.length).toBeGreaterThan(300)
  for (const { lemma, example } of entries) {
    const stem = lemma.slice(0, Math.max(3, lemma.length - 3)).toLowerCase()
    expect(IRREGULAR.has(lemma) || example.toLowerCase().includes(stem), `${lemma}: ${example}`).toBe(true)
  }
})

const IRREGULAR: ReadonlySet<string> = new Set([
  'say',
  'tell',
  'hold',
  'begin',
  'write',
  'show',
  'find',
  'see',
  'know',
  'think',
  'feel',
  'understand',
  'swear',
  'deny',
  'cry',
  'reply',
  'decry',
  'testify',
  'bring',
  'forecast',
  'beg',
  'bet',
])
