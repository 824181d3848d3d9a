import type { CodedEvent, EventType, Span } from '../../../types/index.js'
import { foldWord } from '../../lineage/words/foldWord.js'
import type { WordRules } from '../../lineage/words/WordRules.js'
import type { CodedReport } from './CodedReport.js'
import { isFuture } from './isFuture.js'
import { timeWindow } from './timeWindow.js'
import { compareRecords, sentenceKey, type TracedRecord } from './TracedRecord.js'

const WORD = /\p{N}+(?:[.,]\p{N}+)*|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]|[\p{L}\p{M}]+/gu

/** All records of some reports, each once, in their written order, with what they are matched by. */
export function traceRecords(reports: readonly CodedReport[], rules: WordRules): readonly TracedRecord[] {
  const byId = new Map<string, TracedRecord>()
  for (const coded of reports) {
    for (const event of coded.events) byId.set(event.id, traceRecord(event, coded, rules))
  }
  return numberRecords([...byId.values()].sort(compareRecords))
}

/** Numbers the records that stand in one sentence, so that each has a place of its own whatever it is merged with. */
function numberRecords(records: readonly TracedRecord[]): readonly TracedRecord[] {
  const next = new Map<string, number>()
  return records.map((record) => {
    const key = sentenceKey(record)
    const ordinal = next.get(key) ?? 0
    next.set(key, ordinal + 1)
    return { ...record, ordinal }
  })
}

function traceRecord(event: CodedEvent, { report, sentences }: CodedReport, rules: WordRules): TracedRecord {
  const ahead = isFuture(event, report)
  const around = [...new Set(event.evidence.map(({ sentence }) => sentence))].flatMap((at) => sentences[at] ?? [])
  const evidenceWords = wordsIn(report.text, event.evidence, rules)
  return {
    event,
    report,
    type: typeOf(event, ahead),
    isFuture: ahead,
    ordinal: 0,
    window: timeWindow(event.date, report.published, ahead),
    evidenceWords,
    sentenceWords: new Set([...evidenceWords, ...wordsIn(report.text, around, rules)]),
  }
}

/**
 * What happens in a record. A visit that is announced or denied is a visit; "urged to stop the talks" is a demand that was
 * made, whatever it is about.
 */
function typeOf({ category, mode, underlying, status }: CodedEvent, ahead: boolean): EventType {
  const isAboutTheDeed = ahead || status === 'denied' || status === 'did-not-happen'
  return isAboutTheDeed && underlying !== null ? underlying : { category, mode }
}

function wordsIn(text: string, spans: readonly Span[], { functionWords, spellings }: WordRules): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { start, end } of spans) {
    for (const [word] of text.slice(start, end).matchAll(WORD)) {
      if (!functionWords.has(word.toLowerCase())) words.add(foldWord(word, spellings))
    }
  }
  return words
}
