import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Report } from '../../../types/index.js'
import { compareTexts } from '../compare/compareTexts.js'
import { FLOOD, FLOOD_AGAIN, STRIKE, textOf } from '../fixtures/stories.js'
import { testKnowledge, testReport } from '../fixtures/testKnowledge.js'
import { readWords } from '../words/readWords.js'
import { lineageOf } from './lineageOf.js'

const knowledge = testKnowledge()
const SENTENCES = [
  ...FLOOD,
  ...FLOOD_AGAIN,
  ...STRIKE,
  'Read more in our letter.',
  '“Ünïcode” 🙂 日本語の文。',
  'A U.S. official said that the dyke was soaked.',
]
const texts = fc.array(fc.constantFrom(...SENTENCES), { maxLength: 8 }).map((parts) => textOf(...parts))
const outlets = fc.constantFrom('Harbour Wire', 'Inland Herald', 'Reuters', null)
const dates = fc.constantFrom('2024-05-01', '2024-05-02', null)
const reports = fc
  .array(fc.tuple(texts, outlets, dates), { maxLength: 7 })
  .map((all) => all.map(([text, outlet, published], at): Report => testReport(`r${at}`, text, { outlet, published })))
const RUNS = { numRuns: 60, seed: 20240501 }

test('evidence holds the words at its offsets, in both texts', () => {
  fc.assert(
    fc.property(reports, (all) => {
      const textById = new Map(all.map(({ id, text }) => [id, text]))
      for (const { earlier, later, evidence } of lineageOf(all, knowledge).links) {
        for (const spans of evidence) {
          expect(textById.get(earlier)?.slice(spans.earlier.start, spans.earlier.end)).toBe(spans.earlier.exact)
          expect(textById.get(later)?.slice(spans.later.start, spans.later.end)).toBe(spans.later.exact)
        }
      }
    }),
    RUNS,
  )
})

test('the order of the reports makes no difference', () => {
  fc.assert(
    fc.property(reports, fc.infiniteStream(fc.nat()), (all, keys) => {
      const shuffled = all
        .map((report) => ({ report, key: keys.next().value ?? 0 }))
        .sort((a, b) => a.key - b.key)
        .map(({ report }) => report)
      expect(lineageOf(shuffled, knowledge)).toEqual(lineageOf(all, knowledge))
    }),
    RUNS,
  )
})

test('every report has an origin, and shares of origins do not exceed the whole', () => {
  fc.assert(
    fc.property(reports, (all) => {
      for (const { origins } of lineageOf(all, knowledge).reports) {
        expect(origins.length).toBeGreaterThan(0)
        expect(origins.reduce((sum, { share }) => sum + (share ?? 0), 0)).toBeLessThanOrEqual(1.1)
      }
    }),
    RUNS,
  )
})

test('two texts that are the same in all words are so both ways, and a text is the same as itself', () => {
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      const [a, b] = [readWords(one, knowledge.words), readWords(other, knowledge.words)]
      expect(compareTexts(a, b).isExact).toBe(compareTexts(b, a).isExact)
      expect(compareTexts(a, b).matches.length === 0).toBe(compareTexts(b, a).matches.length === 0)
      expect(compareTexts(a, a).isExact).toBe(a.hashes.length > 0)
    }),
    RUNS,
  )
})
