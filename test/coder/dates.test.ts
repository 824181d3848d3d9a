import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { type CoderParts, makeReport, parseReport } from '../../src/app/index.js'
import { findMentions, indexTree, mendTree, resolveActors } from '../../src/coder/index.js'
import { calendarOf, findTimes, resolveDate } from '../../src/coder/time/index.js'
import type { DateRange } from '../../src/types/index.js'
import { loadTestParts, readWords } from '../support/loadTestParts.js'
import { type DateCase, parseDateCases } from './parseDateCases.js'

const cases = parseDateCases(readFileSync(new URL('dates.txt', import.meta.url), 'utf8'))

let parts: CoderParts

beforeAll(async () => {
  parts = await loadTestParts()
}, 60_000)

test('every happening has the date that its line says', () => {
  const faults = cases.map((one) => [one.line, describe(dateIn(one))] as const)
  expect(
    faults.filter(([, got], index) => got !== cases[index]?.expected).map(([line, got]) => `${line}  gave ${got}`),
  ).toEqual([])
}, 240_000)

function dateIn(one: DateCase): DateRange | null {
  if (one.isWhole) return dateOfRecord(one)
  const report = makeReport({ text: one.text, published: one.published })
  const parsed = parseReport(report, parts)
  const trees = parsed.sentences.map((sentence) => indexTree(mendTree(sentence)))
  const actors = resolveActors(parsed, findMentions(parsed, parts.ontology), parts.ontology, report.published)
  const times = findTimes(parsed, trees, calendarOf(report, actors), parts.embedding)
  const sentence = trees.findIndex(({ tokens }) => tokens.some(({ start }) => start === one.at))
  const tree = trees[sentence]
  const predicate = tree?.tokens.find(({ start }) => start === one.at)?.index
  if (tree === undefined || predicate === undefined) throw new Error(`no word at the stars: ${one.line}`)
  const context = { text: one.text, times: times.bySentence[sentence] ?? [], lexicon: parts.embedding }
  return resolveDate(tree, predicate, context)
}

/** The date of the record that is told at the marked word; null where there is none. */
function dateOfRecord({ text, at, published }: DateCase): DateRange | null {
  const { events } = readWords(text, parts, published)
  const word = /^\w+/.exec(text.slice(at))?.[0] ?? ''
  return events.find(({ explanation }) => explanation.includes(`at "${word}"`))?.date ?? null
}

function describe(date: DateRange | null): string {
  if (date === null) return 'no record'
  const { start, end, precision, basis } = date
  return basis === 'unknown' ? '?' : `${start ?? ''}..${end ?? ''} ${precision} ${basis}`
}
