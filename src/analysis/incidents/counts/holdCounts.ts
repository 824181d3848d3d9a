import type { EventId, HeldValue, IncidentCount, QuotedSpan, ReportId } from '../../../types/index.js'
import type { CodedReport } from '../records/CodedReport.js'
import type { TracedRecord } from '../records/TracedRecord.js'
import { findCounts } from './findCounts.js'
import type { CountWords } from './parseCountWords.js'

/** Counts in the sentences of some records, equal ones together with all that say so; never added, never averaged. */
export function holdCounts(
  records: readonly TracedRecord[],
  reports: ReadonlyMap<string, CodedReport>,
  words: CountWords,
): readonly HeldValue<IncidentCount>[] {
  type Saying = QuotedSpan & { readonly report: ReportId }
  const held = new Map<string, { readonly value: IncidentCount & { words: Saying[] }; readonly records: EventId[] }>()
  for (const { event, report } of records) {
    for (const sentence of new Set(event.evidence.map((evidence) => evidence.sentence))) {
      const span = reports.get(report.id)?.sentences[sentence]
      if (span === undefined) continue
      for (const { words: said, ...count } of findCounts(report.text, span, words)) {
        const key = `${count.thing} ${count.bound} ${count.number}`
        const known = held.get(key) ?? { value: { ...count, words: [] as Saying[] }, records: [] }
        held.set(key, known)
        if (!known.records.includes(event.id)) known.records.push(event.id)
        const isNew = !known.value.words.some(({ start, report: other }) => start === said.start && other === report.id)
        if (isNew) known.value.words.push({ ...said, report: report.id })
      }
    }
  }
  return [...held.values()].sort((a, b) => b.records.length - a.records.length)
}
