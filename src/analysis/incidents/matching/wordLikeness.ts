import type { TracedRecord } from '../records/TracedRecord.js'
import type { WordWeights } from './wordWeights.js'

/** Words of the sentence that stand outside the evidence count by this share. */
const AROUND = 0.5

/** Two houses that tell of one happening have about so much in common; more is copying and says no more. */
const ALL_THE_SAME = 0.5

/** What the next sentence of a report tells is likely still the same, whatever its words. */
const NEXT_SENTENCE = 0.4

/**
 * How much the words of two records are the same: cosine of their weighted words. Records of one sentence are compared by
 * their evidence alone, for all the rest is the same anyway.
 */
export function wordLikeness(one: TracedRecord, other: TracedRecord, weights: WordWeights): number {
  const around = sharesSentence(one, other) ? 0 : AROUND
  const [a, b] = [vectorOf(one, weights, around), vectorOf(other, weights, around)]
  let product = 0
  for (const [word, weight] of a) product += weight * (b.get(word) ?? 0)
  const lengths = lengthOf(a) * lengthOf(b)
  const cosine = lengths === 0 ? 0 : Math.min(1, product / lengths / ALL_THE_SAME)
  return followOneAnother(one, other) ? Math.max(cosine, NEXT_SENTENCE) : cosine
}

function vectorOf(record: TracedRecord, weights: WordWeights, around: number): ReadonlyMap<string, number> {
  const vector = new Map<string, number>()
  for (const word of [...record.sentenceWords].sort()) {
    vector.set(word, weights(word) * (record.evidenceWords.has(word) ? 1 : around))
  }
  return vector
}

function lengthOf(vector: ReadonlyMap<string, number>): number {
  let squares = 0
  for (const weight of vector.values()) squares += weight * weight
  return Math.sqrt(squares)
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
