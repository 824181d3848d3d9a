import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseEmbeddings } from './parseEmbeddings.js'

test('a line becomes an entry with a key for each frame', () => {
  const { effectByKey } = parseEmbeddings(
    '# words\nplan | verb | to ing | intended | He plans to go.\n',
    'embedding.txt',
  )
  expect([...effectByKey]).toEqual([
    ['plan|verb|to', 'intended'],
    ['plan|verb|ing', 'intended'],
  ])
})

test.each([
  ['plan | verb | to | intended', 'expected "lemma | part | frames | effect | example"'],
  ['plan | verbs | to | intended | He plans.', 'unknown part of speech "verbs"'],
  ['plan | verb | to | wanted | He plans.', 'unknown effect "wanted"'],
  ['plan | verb |  | intended | He plans.', 'no frame'],
])('the line "%s" is refused with its place', (line, reason) => {
  expect(() => parseEmbeddings(`# words\n${line}\n`, 'embedding.txt')).toThrow(`embedding.txt:2: ${reason}`)
})

test('a frame is given once for a word', () => {
  const line = 'plan | verb | to | intended | He plans to go.\n'
  expect(() => parseEmbeddings(line + line, 'embedding.txt')).toThrow('embedding.txt:2: plan|verb|to is given twice')
})

test('the shipped list reads', () => {
  const file = new URL('../../../data/lexicon/embedding.txt', import.meta.url)
  expect(parseEmbeddings(readFileSync(file, 'utf8'), 'embedding.txt').entries.length).toBeGreaterThan(300)
})
