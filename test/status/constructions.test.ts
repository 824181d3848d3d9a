import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { type CoderParts, makeReport } from '../../src/app/index.js'
import { parseReport } from '../../src/app/parseReport.js'
import {
  type EventReality,
  featuresOfPredicate,
  occurrenceOf,
  readPredicate,
  scoreScales,
  statusOf,
} from '../../src/coder/reading/index.js'
import { indexTree, mendTree } from '../../src/coder/tree/index.js'
import { loadTestParts } from '../support/loadTestParts.js'
import { type Construction, parseConstructions } from './parseConstructions.js'

/** Share of the constructions that may stand on the list of gaps. */
const GAP_SHARE = 0.04
const REAL = new Set(['happened', 'ongoing'])

const read = (name: string): string => readFileSync(new URL(`${name}.txt`, import.meta.url), 'utf8')
const gaps = new Set(
  read('known-gaps')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#')),
)
const cases = parseConstructions(read('constructions'))

interface Answer {
  readonly told: EventReality
  readonly occurrence: number
}

let parts: CoderParts
const answers = new Map<string, Answer>()

function answerTo({ text, start }: Construction): Answer {
  const { sentences } = parseReport(makeReport({ text, published: null }), parts)
  const [sentence] = sentences
  if (!sentence || !parts.factuality) throw new Error('the parts are incomplete')
  const tree = indexTree(mendTree(sentence))
  const index = tree.tokens.findIndex((token) => token.start === start)
  const reading = readPredicate(tree, index, parts.embedding)
  const scores = scoreScales(parts.factuality, featuresOfPredicate(tree, index, reading, parts.embedding))
  const told = statusOf(reading, [], scores)
  return { told, occurrence: occurrenceOf(told.status, scores) }
}

function isRight({ line, status, least, most }: Construction): boolean {
  const { told } = answers.get(line) ?? {}
  return told?.status === status && told.factuality >= least && told.factuality <= most
}

function shown({ line }: Construction): string {
  return `${line}  gave ${JSON.stringify(answers.get(line))}`
}

beforeAll(async () => {
  parts = await loadTestParts()
  for (const one of cases) answers.set(one.line, answerTo(one))
}, 120_000)

test('there are at least four hundred constructions', () => expect(cases.length).toBeGreaterThanOrEqual(400))

test('every construction has the status and the factuality of its line', () => {
  expect(cases.filter((one) => !gaps.has(one.line) && !isRight(one)).map(shown)).toEqual([])
})

test('nothing planned, feared, denied or conditional counts as come about', () => {
  const wrong = cases.filter((one) => {
    const answer = answers.get(one.line)
    return (
      !gaps.has(one.line) && !REAL.has(one.status) && answer && (answer.occurrence > 0 || answer.told.factuality > 2.7)
    )
  })
  expect(wrong.map(shown)).toEqual([])
})

test('the list of known gaps is small and holds only gaps that are still open', () => {
  expect(cases.filter((one) => gaps.has(one.line) && isRight(one)).map(({ line }) => line)).toEqual([])
  expect(gaps.size).toBeLessThanOrEqual(cases.length * GAP_SHARE)
})
