import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import type { CoderParts } from '../../src/app/index.js'
import type { Claim } from '../../src/types/index.js'
import { loadTestParts, readWords } from '../support/loadTestParts.js'

interface Row {
  readonly sentence: string
  readonly expected: readonly string[]
}

const rows: readonly Row[] = readFileSync(new URL('claims.txt', import.meta.url), 'utf8')
  .split(/\n\s*\n/)
  .map((block) => block.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#')))
  .flatMap(([sentence, ...lines]) =>
    sentence === undefined ? [] : [{ sentence, expected: lines.map((line) => line.slice(2)) }],
  )

let parts: CoderParts

beforeAll(async () => {
  parts = await loadTestParts()
})

function write(claim: Claim, all: readonly Claim[]): string {
  const around = all.find((other) => other.id === claim.within)
  return [
    `${claim.speaker?.exact ?? '-'}${claim.anonymous ? '*' : ''}`,
    claim.stance,
    claim.cue.exact,
    claim.parts.length > 0 ? claim.parts.map((part) => part.exact).join(' … ') : claim.content.exact,
    ...(claim.quoted ? ['Q'] : []),
    ...(around ? [`in ${around.cue.exact}`] : []),
  ].join(' | ')
}

test.each(rows)('the claims of "$sentence" are found', ({ sentence, expected }) => {
  const { claims } = readWords(sentence, parts)
  expect(claims.map((claim) => write(claim, claims))).toEqual(expected)
})

test('there are at least a hundred rows', () => {
  expect(rows.length).toBeGreaterThanOrEqual(100)
})

test('every stretch of a claim is the exact text at its place', () => {
  for (const { sentence } of rows) {
    for (const { content, cue, parts: stretches } of readWords(sentence, parts).claims)
      for (const { exact, start, end } of [content, cue, ...stretches]) expect(sentence.slice(start, end)).toBe(exact)
  }
})

test('without the learned step the rules still find the chain of a saying within a saying', () => {
  const alone = { ...parts, claimModel: null, learned: null }
  const { claims } = readWords('Seoul says Pyongyang claims that the drill was a rehearsal for war.', alone)
  expect(claims.map(({ cue, found }) => [cue.exact, found])).toEqual([
    ['says', 'rules'],
    ['claims', 'rules'],
  ])
  expect(claims[1]?.within).toBe(claims[0]?.id)
})
