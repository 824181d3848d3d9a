import type { TracedRecord } from '../records/TracedRecord.js'
import type { WordSpace } from './wordSpace.js'

/** Two houses that tell of one happening have about so much in common; more is copying and says no more. */
const ALL_THE_SAME = 0.5

/** What the next sentence of a report tells is likely still the same, whatever its words. */
const NEXT_SENTENCE = 0.4

/**
 * How much the words of two records are the same: cosine of their weighted words. Records of one sentence are compared by
 * their evidence alone, for all the rest is the same anyway.
 */
export function wordLikeness(one: TracedRecord, other: TracedRecord, words: WordSpace): number {
  const part = sharesSentence(one, other) ? 'evidence' : 'sentence'
  const [a, b] = [words.vectorOf(one, part), words.vectorOf(other, part)]
  let product = 0
  for (const [word, weight] of a.weights) product += weight * (b.weights.get(word) ?? 0)
  const lengths = a.length * b.length
  const cosine = lengths === 0 ? 0 : Math.min(1, product / lengths / ALL_THE_SAME)
  return followOneAnother(one, other) ? Math.max(cosine, NEXT_SENTENCE) : cosine
}

function followOneAnother({ report, event, type }: TracedRecord, other: TracedRecord): boolean {
  if (report.id !== other.report.id || type.category !== other.type.category) return false
  return Math.abs(event.evidence[0].sentence - other.event.evidence[0].sentence) === 1
}

/** True where two records of one report rest on a common sentence. */
export function sharesSentence({ report, event }: TracedRecord, other: TracedRecord): boolean {
  if (report.id !== other.report.id) return false
  const own = new Set(event.evidence.map(({ sentence }) => sentence))
  return other.event.evidence.some(({ sentence }) => own.has(sentence))
}
