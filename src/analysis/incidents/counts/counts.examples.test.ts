import { expect, test } from 'vitest'
import { readTable } from '../../../util/index.js'
import { testFile } from '../../lineage/fixtures/testKnowledge.js'
import { testIncidentKnowledge } from '../fixtures/testRecords.js'
import { findCounts } from './findCounts.js'
import { parseCountWords } from './parseCountWords.js'

const { counts } = testIncidentKnowledge()
const rows = readTable(testFile('incidents/counts.tsv'), ['kind', 'name', 'words', 'example'])

/** Bounds and the like need a noun to be seen on. */
const withNoun = (kind: string, example: string) => (kind === 'bound' ? `${example} missiles` : example)

test.each(
  rows.map(({ cells: [kind = '', name = '', , example = ''] }) => [kind, name, example] as const),
)('%s %s: %s', (kind, name, example) => {
  const text = withNoun(kind, example)
  const [found] = findCounts(text, { start: 0, end: text.length }, counts)
  if (kind === 'not-counted') expect(found).toBeUndefined()
  else if (kind === 'bound') expect(found?.bound).toBe(name)
  else if (kind === 'number') expect(found?.number).toBe(Number(name))
  else if (kind === 'scale') expect(found?.number).toBe(3 * Number(name))
  else expect(found?.thing).toBe(name)
})

test.each([
  ['an unknown kind', 'thin\tmissile\tmissiles\tx'],
  ['a bound that is none', 'bound\tmostly\tmostly\tx'],
  ['a number that is none', 'number\tmany\tmany\tx'],
  ['capitals', 'thing\tmissile\tMissiles\tx'],
])('a line with %s is refused by its number', (_what, line) => {
  const file = { name: 'counts.tsv', text: `kind\tname\twords\texample\n${line}\n` }
  expect(() => parseCountWords(file)).toThrow(/counts\.tsv.*2/)
})
