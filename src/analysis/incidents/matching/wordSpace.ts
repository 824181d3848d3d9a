import type { TracedRecord } from '../records/TracedRecord.js'
import type { WordWeights } from './wordWeights.js'

/** Words of the sentence that stand outside the evidence count by this share. */
const AROUND = 0.5

/** Words of a record by their weights, in the order of the words. */
export interface WordVector {
  readonly weights: ReadonlyMap<string, number>
  readonly length: number
}

/** How telling words are, and the vectors of records under these weights, each made once. */
export interface WordSpace {
  readonly weightOf: WordWeights
  /** The words of a record's evidence, with or without those around it. */
  readonly vectorOf: (record: TracedRecord, part: 'evidence' | 'sentence') => WordVector
}

/** The space that some weights span. */
export function wordSpace(weightOf: WordWeights): WordSpace {
  const made = {
    evidence: new WeakMap<TracedRecord, WordVector>(),
    sentence: new WeakMap<TracedRecord, WordVector>(),
  }
  return {
    weightOf,
    vectorOf: (record, part) => {
      const known = made[part].get(record)
      if (known) return known
      const vector = vectorOf(record, weightOf, part === 'sentence' ? AROUND : 0)
      made[part].set(record, vector)
      return vector
    },
  }
}

function vectorOf(record: TracedRecord, weightOf: WordWeights, around: number): WordVector {
  const weights = new Map<string, number>()
  let squares = 0
  for (const word of [...record.sentenceWords].sort()) {
    const weight = weightOf(word) * (record.evidenceWords.has(word) ? 1 : around)
    weights.set(word, weight)
    squares += weight * weight
  }
  return { weights, length: Math.sqrt(squares) }
}
