import { type CoderParts, makeReport, parseReport, readReport } from '../../src/app/index.js'
import type { CodedEvent } from '../../src/types/index.js'
import { CODERS, type CoderChoice } from '../Bench.js'
import { chooseRecord, fitOfRecord } from '../plover/chooseRecord.js'
import { foldRoot } from '../plover/foldRoot.js'
import type { LabelledRow } from './LabelledRow.js'

/** What a coder said of a row. */
export interface CoderAnswer {
  readonly events: readonly CodedEvent[]
  /** The record that answers for the marked sides; null where none does. */
  readonly record: CodedEvent | null
  readonly root: string
  readonly quad: string
}

/** A row with the answers of all coders. */
export interface AnsweredRow {
  readonly row: LabelledRow
  readonly said: Readonly<Record<CoderChoice, CoderAnswer>>
}

/** Reads a row once and lets each coder answer over the same trees. */
export function answerRow(row: LabelledRow, coders: Readonly<Record<CoderChoice, CoderParts>>): AnsweredRow {
  const report = makeReport({ text: row.marked.text })
  const parsed = parseReport(report, coders.both)
  const answer = (coder: CoderChoice): CoderAnswer => {
    const { events } = readReport(report, coders[coder], parsed)
    const record = recordFor(row, events)
    return {
      events,
      record,
      root: record ? rootOf(row, record.category) : 'NONE',
      quad: record ? String(record.quad) : 'NONE',
    }
  }
  return { row, said: Object.fromEntries(CODERS.map((coder) => [coder, answer(coder)])) as AnsweredRow['said'] }
}

/** A category in the labels of a row's origin. */
export function rootOf({ origin }: LabelledRow, category: string): string {
  return origin === 'plover' ? foldRoot(category) : category
}

/** Where nothing happens between the marked sides, only a record between just these speaks against it. */
function recordFor({ root, marked }: LabelledRow, events: readonly CodedEvent[]): CodedEvent | null {
  return chooseRecord(root === 'NONE' ? events.filter((event) => fitOfRecord(event, marked) === 2) : events, marked)
}
