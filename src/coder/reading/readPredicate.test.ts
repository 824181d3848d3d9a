import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compactReport } from '../fixtures/compactReport.js'
import { indexTree } from '../tree/index.js'
import { describeReading } from './fixtures/describeReading.js'
import { parseEmbeddings } from './parseEmbeddings.js'
import { readPredicate } from './readPredicate.js'
import { statusOf } from './statusOf.js'

const lexiconFile = new URL('../../../data/lexicon/embedding.txt', import.meta.url)
const lexicon = parseEmbeddings(readFileSync(lexiconFile, 'utf8'), 'embedding.txt')

const lines = readFileSync(new URL('fixtures/readings.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'))

const rows = lines.flatMap((line, index) => {
  const tree = lines[index + 1]
  if (line.startsWith(' ') || tree === undefined) return []
  const [word = '', reading = '', status = ''] = line.split(' | ')
  return [[word, compactReport([tree]), reading, status] as const]
})

test.each(
  rows.map(([word, parsed, reading, status]) => [word, parsed.text, reading, status, parsed] as const),
)('"%s" in "%s" is %s: %s', (word, _, reading, status, parsed) => {
  const [sentence] = parsed.sentences
  const index = sentence?.tokens.findIndex((token) => token.text === word) ?? -1
  expect(index).toBeGreaterThanOrEqual(0)
  if (sentence === undefined) return
  const read = readPredicate(indexTree(sentence), index, lexicon)
  expect(describeReading(read)).toBe(reading)
  expect(statusOf(read, []).status).toBe(status)
})

test('there are at least eighty rows', () => {
  expect(rows.length).toBeGreaterThanOrEqual(80)
})
