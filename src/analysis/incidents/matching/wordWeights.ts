import type { TracedRecord } from '../records/TracedRecord.js'

/** How telling each word is among some records: 0 for a word of every report. */
export type WordWeights = (word: string) => number

/** In how many reports each word stands, among the sentences that records rest on. */
export interface WordFrequencies {
  readonly reports: number
  readonly reportsWith: (word: string) => number
}

/** Inverse document frequency, 1 for a word of a single report. */
export function weightsFrom({ reports, reportsWith }: WordFrequencies): WordWeights {
  const most = Math.log(1 + reports)
  return (word) => (most === 0 ? 1 : Math.log((1 + reports) / Math.max(1, reportsWith(word))) / most)
}

/** Counts the reports of each word of some records. */
export function wordFrequencies(records: readonly TracedRecord[]): WordFrequencies {
  const reportsOf = new Map<string, Set<string>>()
  const reports = new Set<string>()
  for (const { report, sentenceWords } of records) {
    reports.add(report.id)
    for (const word of sentenceWords) {
      const known = reportsOf.get(word) ?? new Set()
      reportsOf.set(word, known.add(report.id))
    }
  }
  return { reports: reports.size, reportsWith: (word) => reportsOf.get(word)?.size ?? 1 }
}
