import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compactReport } from '../fixtures/compactReport.js'
import { parseEmbeddings } from '../reading/index.js'
import { indexTree } from '../tree/index.js'
import { calendarOf } from './calendarOf.js'
import { findTimes } from './findTimes.js'
import { resolveDate } from './resolveDate.js'

const lexiconFile = new URL('../../../data/lexicon/embedding.txt', import.meta.url)
const calendar = (published: string | null) => calendarOf({ published, language: 'en', url: null }, { bySentence: [] })
const lexicon = parseEmbeddings(readFileSync(lexiconFile, 'utf8'), 'embedding.txt')

const lines = readFileSync(new URL('fixtures/dates.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'))

const rows = lines.flatMap((line, index) => {
  const tree = lines[index + 1]
  if (line.startsWith(' ') || tree === undefined) return []
  const [published = 'null', word = '', date = ''] = line.split(' | ')
  return [[word, compactReport([tree]), published === 'null' ? null : published, date] as const]
})

test.each(
  rows.map(([word, parsed, published, date]) => [word, parsed.text, published, date, parsed] as const),
)('"%s" in "%s", published %s, is dated %s', (word, text, published, expected, parsed) => {
  const trees = parsed.sentences.map(indexTree)
  const times = findTimes(parsed, trees, calendar(published), lexicon).bySentence[0] ?? []
  const [tree] = trees
  const predicate = tree?.tokens.find((token) => token.text === word)?.index ?? -1
  expect(predicate).toBeGreaterThanOrEqual(0)
  if (tree === undefined) return
  const { start, end, precision, basis, exact } = resolveDate(tree, predicate, { text, times, lexicon })
  expect(`${start ?? ''}..${end ?? ''} ${precision} ${basis} ${exact === null ? 'null' : `"${exact}"`}`).toBe(expected)
})

test('a date is counted on from the one before it in the text', () => {
  const parsed = compactReport([
    'Rebels/rebel/NOUN/NNS/2/nsubj left/leave/VERB/VBD/0/root on/on/ADP/IN/4/case July/July/PROPN/NNP/2/obl 27/27/NUM/CD/4/nummod ././PUNCT/./2/punct',
    'They/they/PRON/PRP/2/nsubj returned/return/VERB/VBD/0/root the/the/DET/DT/5/det next/next/ADJ/JJ/5/amod day/day/NOUN/NN/2/obl:unmarked ././PUNCT/./2/punct',
  ])
  const trees = parsed.sentences.map(indexTree)
  const times = findTimes(parsed, trees, calendar('2023-09-05'), lexicon)
  const [, second] = trees
  if (second === undefined) throw new Error('two sentences expected')
  const date = resolveDate(second, 1, { text: parsed.text, times: times.bySentence[1] ?? [], lexicon })
  expect(date).toEqual({
    start: '2023-07-28',
    end: '2023-07-29',
    precision: 'day',
    basis: 'relative',
    exact: 'the next day',
  })
})
