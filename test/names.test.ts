import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { type CoderParts, makeReport, parseReport } from '../src/app/index.js'
import { findNames, indexTree } from '../src/coder/index.js'
import { loadTestParts } from './support/loadTestParts.js'

const CASES = readFileSync(new URL('../src/coder/mentions/fixtures/names.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'))

let parts: CoderParts

beforeAll(async () => {
  parts = await loadTestParts()
})

/** A text with its names of persons, bodies and places in square brackets. */
function markNames(text: string): string {
  const { sentences } = parseReport(makeReport({ text }), parts)
  const spans = sentences.flatMap((sentence) => {
    const tree = indexTree(sentence)
    return findNames(tree, parts.ontology.gazetteer)
      .filter(({ kind }) => kind === 'person' || kind === 'body' || kind === 'place')
      .map(({ first, last }) => ({ start: tree.tokens[first]?.start ?? 0, end: tree.tokens[last]?.end ?? 0 }))
  })
  return spans.reduceRight(
    (marked, { start, end }) => `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`,
    text,
  )
}

test.each(CASES)('%s', (marked) => {
  expect(markNames(marked.replace(/[[\]]/g, ''))).toBe(marked)
})
