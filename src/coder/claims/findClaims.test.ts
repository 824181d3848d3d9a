import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compactReport } from '../fixtures/compactReport.js'
import { indexTree } from '../tree/index.js'
import type { ClaimDraft } from './ClaimDraft.js'
import { findClaims } from './findClaims.js'
import { standInActors } from './fixtures/standInActors.js'
import { parseSpeech } from './lexicon/parseSpeech.js'

const lexiconFile = new URL('../../../data/lexicon/speech.txt', import.meta.url)
const lexicon = parseSpeech(readFileSync(lexiconFile, 'utf8'), 'speech.txt')

interface Row {
  readonly trees: readonly string[]
  readonly expected: readonly string[]
}

const rows: readonly Row[] = readFileSync(new URL('fixtures/claims.txt', import.meta.url), 'utf8')
  .split(/\n\s*\n/)
  .map((block) => block.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#')))
  .filter((lines) => lines.length > 0)
  .map((lines) => ({
    trees: lines.filter((line) => !line.startsWith('= ')),
    expected: lines.filter((line) => line.startsWith('= ')).map((line) => line.slice(2)),
  }))

function write({ speaker, anonymous, stance, cue, content, quoted, vouches }: ClaimDraft): string {
  const who = `${speaker?.exact ?? '-'}${anonymous ? '*' : ''}`
  return `${who} | ${stance} | ${cue.exact} | ${content.exact}${quoted ? ' | Q' : ''}${vouches ? '' : ' | T'}`
}

function claimsIn(trees: readonly string[]): readonly ClaimDraft[] {
  const parsed = compactReport(trees)
  return findClaims(parsed, parsed.sentences.map(indexTree), standInActors(parsed), {
    speech: lexicon,
    claimModel: null,
  })
}

test.each(
  rows.map(({ trees, expected }) => [compactReport(trees).text, trees, expected] as const),
)('the claims of "%s" are found', (_, trees, expected) => {
  expect(claimsIn(trees).map(write)).toEqual(expected)
})

test('there are at least sixty rows', () => {
  expect(rows.length).toBeGreaterThanOrEqual(60)
})

test('every content and cue is the exact text at its place', () => {
  for (const { trees } of rows) {
    const { text } = compactReport(trees)
    for (const { content, cue, contentSpans } of claimsIn(trees)) {
      expect(text.slice(content.start, content.end)).toBe(content.exact)
      expect(text.slice(cue.start, cue.end)).toBe(cue.exact)
      expect(contentSpans.length).toBeGreaterThan(0)
    }
  }
})
