import {
  BOILERPLATE_MANY,
  type CountedReport,
  type PackedRow,
  type SentenceCounts,
  sentenceKey,
} from '../../../../analysis/index.js'
import type { LineageLedger, SentenceRow } from '../../../../ledger/index.js'
import { dayNumber } from '../../../../util/index.js'
import type { HeldReport } from './HeldReport.js'

/** Reports of which it is noted that they have a sentence; more of one day or one story are not told again. */
const MAX_HOLDERS = 100

/** The counts of the sentences of a batch: as they are kept, and as they change. */
export class BatchSentences implements SentenceCounts {
  /** Days and sentences of the reports that some row counted last. */
  readonly counted = new Map<number, CountedReport>()
  private readonly rows = new Map<number, SentenceRow>()
  private readonly changed = new Set<number>()

  constructor(private readonly ledger: LineageLedger) {}

  /** Takes the counts of these reports' sentences out of the ledger. */
  async load(reports: readonly HeldReport[]): Promise<void> {
    const keys = new Set(reports.flatMap(keysOf).filter((key) => !this.rows.has(key)))
    const rows = await this.ledger.sentences([...keys])
    for (const row of rows) this.rows.set(row.key, row)
    const last = new Set(rows.map((row) => row.last).filter((number) => !this.counted.has(number)))
    for (const { number, published, segments } of await this.ledger.counted([...last]))
      this.counted.set(number, { day: dayNumber(published), segments: Int32Array.from(segments) })
  }

  get(key: number): SentenceRow | null {
    return this.rows.get(key) ?? null
  }

  /** Reports come in any order here, so the days are the first and last of all that were counted. */
  set(key: number, { reports, firstDay, last }: PackedRow): void {
    const before = this.rows.get(key)
    const day = this.counted.get(last)?.day ?? null
    const row = { key, reports, last, firstDay: least(firstDay, day), lastDay: greatest(before?.lastDay ?? null, day) }
    this.rows.set(key, { ...row, holders: before === undefined ? [] : before.holders })
    this.changed.add(key)
  }

  /** Notes that a report has its sentences, for as long as they are no boilerplate. */
  note(report: HeldReport): void {
    for (const key of keysOf(report)) {
      const row = this.rows.get(key)
      if (!row?.holders || row.holders.length >= MAX_HOLDERS) continue
      this.rows.set(key, { ...row, holders: [...row.holders, report.number] })
      this.changed.add(key)
    }
  }

  /** The reports that have a sentence which is boilerplate from now on, for good; they are not noted any longer. */
  release(key: number): readonly number[] {
    const row = this.rows.get(key)
    if (!row) return []
    this.rows.set(key, { ...row, reports: BOILERPLATE_MANY, holders: null })
    this.changed.add(key)
    return row.holders ?? []
  }

  /** The rows that changed. */
  changes(): readonly SentenceRow[] {
    return [...this.changed].flatMap((key) => this.rows.get(key) ?? [])
  }
}

function keysOf({ sketch: { outlet, segments } }: HeldReport): number[] {
  return outlet === null ? [] : [...new Set(segments)].map((segment) => sentenceKey(outlet, segment))
}

function least(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.min(one, other)
}

function greatest(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.max(one, other)
}
