import type { TracedRecord } from '../records/TracedRecord.js'

/** How telling each word is among some records: 0 for a word of every report. */
export type WordWeights = (word: string) => number

/** Inverse document frequency over the reports of some records. */
export function wordWeights(records: readonly TracedRecord[]): WordWeights {
  const reportsOf = new Map<string, Set<string>>()
  const reports = new Set<string>()
  for (const { report, sentenceWords } of records) {
    reports.add(report.id)
    for (const word of sentenceWords) {
      const known = reportsOf.get(word) ?? new Set()
      reportsOf.set(word, known.add(report.id))
    }
  }
  const most = Math.log(1 + reports.size)
  return (word) => (most === 0 ? 1 : Math.log((1 + reports.size) / (reportsOf.get(word)?.size ?? 1)) / most)
}
