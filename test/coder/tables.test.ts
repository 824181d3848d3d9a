import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { CoderParts } from '../../src/app/index.js'
import { loadTestParts, readWords } from '../support/loadTestParts.js'
import { describeRecord, matchesExpectation } from '../support/matchesExpectation.js'
import { parseCases, type SentenceCase } from './parseCases.js'

const TABLES = ['composition', 'roles', 'supposed']
/** Share of the cases that may stand on the list of gaps. */
const GAP_SHARE = 0.05

const read = (name: string): string => readFileSync(new URL(`${name}.txt`, import.meta.url), 'utf8')
const gaps = new Set(
  read('known-gaps')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#')),
)
const cases = TABLES.flatMap((name) => parseCases(read(name)))

let parts: CoderParts

beforeAll(async () => {
  parts = await loadTestParts()
}, 60_000)

function faultOf(one: SentenceCase): string | null {
  const { events } = readWords(one.sentence, parts)
  const got = events.map((event) => `${describeRecord(event)} by ${event.rule}`).join(' and ') || 'nothing'
  if (one.kind === 'gives') {
    return events.some((event) => matchesExpectation(event, one.expected)) ? null : `gave ${got}`
  }
  const isThere = events.some(
    (event) =>
      event.category === one.type.category &&
      (one.type.mode === null || event.mode === one.type.mode) &&
      (one.status === null || event.status === one.status),
  )
  return isThere ? `gave ${got}` : null
}

describe('tables of sentences', () => {
  test('every sentence gives what its line says', () => {
    const faults = cases.filter(({ line }) => !gaps.has(line)).map((one) => [one.line, faultOf(one)] as const)
    expect(faults.filter(([, fault]) => fault !== null).map(([line, fault]) => `${line}  ${fault}`)).toEqual([])
  }, 120_000)

  test('the list of known gaps is small and holds only gaps that are still open', () => {
    const closed = cases.filter((one) => gaps.has(one.line) && faultOf(one) === null).map(({ line }) => line)
    expect(closed).toEqual([])
    expect(gaps.size).toBeLessThanOrEqual(cases.length * GAP_SHARE)
  }, 60_000)
})
