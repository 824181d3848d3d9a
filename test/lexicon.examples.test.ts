import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { checkExample, isMadeBy } from './lexicon/checkExample.js'
import { dataFolder, loadRules } from '../src/app/index.js'
import { readWords } from './support/loadTestParts.js'

/** Share of the examples that may stand on the list of gaps. */
const GAP_SHARE = 0.05

const gaps = new Set(
  readFileSync(new URL('lexicon/known-gaps.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#')),
)

interface Verdict {
  readonly key: string
  /** What is wrong; null where nothing is. */
  readonly fault: string | null
  readonly isCounterExample: boolean
  readonly entryId: string
  /** True where the entry itself had a part in a record. */
  readonly isEntryUsed: boolean
}

let verdicts: readonly Verdict[] = []

beforeAll(async () => {
  // the rules alone: what the learned step would make of an example is no proof of its entry
  const parts = await loadRules(dataFolder(), 'accurate')
  verdicts = parts.lexicon.entries.flatMap((entry) =>
    entry.examples.map((example) => {
      const result = readWords(example.sentence, parts)
      return {
        key: `${entry.id}  ${example.sentence}`,
        fault: checkExample(entry, example, result),
        isCounterExample: example.expected === null,
        entryId: entry.id,
        isEntryUsed: result.events.some((event) => isMadeBy(event, entry)),
      }
    }),
  )
}, 300_000)

function faultsOf(wanted: readonly Verdict[]): string[] {
  return wanted.filter(({ key, fault }) => fault !== null && !gaps.has(key)).map(({ key, fault }) => `${key}  ${fault}`)
}

test('every example gives the record that its entry promises', () =>
  expect(faultsOf(verdicts.filter((one) => !one.isCounterExample))).toEqual([]))

test('no counter-example gives a record by its entry', () =>
  expect(faultsOf(verdicts.filter((one) => one.isCounterExample))).toEqual([]))

test('no entry is shadowed by others in all of its examples', () => {
  const used = new Set(verdicts.filter((one) => one.isEntryUsed).map(({ entryId }) => entryId))
  const shadowed = new Set(verdicts.map(({ entryId }) => entryId).filter((id) => !used.has(id)))
  expect([...shadowed].filter((id) => !gaps.has(`${id}  shadowed`))).toEqual([])
})

test('the list of known gaps holds only gaps that are still open', () => {
  const open = new Set(verdicts.filter(({ fault }) => fault !== null).map(({ key }) => key))
  expect([...gaps].filter((key) => !open.has(key) && !key.endsWith('  shadowed'))).toEqual([])
})

test('the list of known gaps is small', () => expect(gaps.size).toBeLessThanOrEqual(verdicts.length * GAP_SHARE))
