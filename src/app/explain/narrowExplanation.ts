import type { Explanation } from './explanationOf.js'

/** What is to be explained of a report; null: all of it. */
export interface ExplainChoice {
  /** Beginning of a record's id. */
  readonly record: string | null
  /** Number of a sentence, from 1. */
  readonly sentence: number | null
}

/** An explanation less what was not asked for; null where nothing is left. */
export function narrowExplanation(explanation: Explanation, { record, sentence }: ExplainChoice): Explanation | null {
  const { result } = explanation
  const events = record === null ? result.events : result.events.filter(({ id }) => id.startsWith(record))
  const indices = new Set(events.map(({ evidence: [words] }) => words.sentence))
  const sentences = explanation.sentences.filter(
    ({ index }) => (record === null || indices.has(index)) && (sentence === null || index === sentence - 1),
  )
  if (sentences.length === 0) return null
  const kept = new Set(sentences.map(({ index }) => index))
  const own = events.filter(({ evidence: [words] }) => kept.has(words.sentence))
  return { ...explanation, result: { ...result, events: own }, sentences }
}
