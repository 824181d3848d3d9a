import type { RecordAnchor } from '../../../types/index.js'
import type { TracedRecord } from '../records/TracedRecord.js'

/** A record is the anchored one if both have this share of the longer of their words in common. */
const SAME_WORDS = 0.5

/** Finds records by their anchors, as they are coded now. */
export type AnchorFinder = (anchor: RecordAnchor) => TracedRecord | null

/**
 * Finds the record that an anchor means: in the same report, on most of the same words, one of the same category first.
 * Re-coding may widen the words or change the category; null where no record tells of these words any more.
 */
export function anchorFinder(records: readonly TracedRecord[]): AnchorFinder {
  const byReport = new Map<string, TracedRecord[]>()
  for (const record of records) {
    const known = byReport.get(record.report.id)
    if (known) known.push(record)
    else byReport.set(record.report.id, [record])
  }
  return (anchor) => {
    let best: { readonly record: TracedRecord; readonly value: number } | null = null
    for (const record of byReport.get(anchor.report) ?? []) {
      const share = commonShare(anchor, record)
      if (share < SAME_WORDS) continue
      const value = share + (record.event.category === anchor.category ? 1 : 0)
      if (best === null || value > best.value) best = { record, value }
    }
    return best?.record ?? null
  }
}

function commonShare({ start, end }: RecordAnchor, { event }: TracedRecord): number {
  const [own] = event.evidence
  const common = Math.min(end, own.end) - Math.max(start, own.start)
  return common / Math.max(1, end - start, own.end - own.start)
}
