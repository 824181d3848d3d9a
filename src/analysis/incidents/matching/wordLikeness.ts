import type { TracedRecord } from '../records/TracedRecord.js'
import type { WordWeights } from './wordWeights.js'

/** Words of the sentence that stand outside the evidence count by this share. */
const AROUND = 0.5

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
  return lengths === 0 ? 0 : product / lengths
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

/** True where two records of one report rest on a common sentence. */
export function sharesSentence({ report, event }: TracedRecord, other: TracedRecord): boolean {
  if (report.id !== other.report.id) return false
  const own = new Set(event.evidence.map(({ sentence }) => sentence))
  return other.event.evidence.some(({ sentence }) => own.has(sentence))
}
