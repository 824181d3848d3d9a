import type { KeptReport, Ledger } from '../../ledger/index.js'
import type { CodedEvent } from '../../types/index.js'
import type { CoderParts } from '../CoderParts.js'
import { readReport } from '../readReport.js'

/** What a newer reading of a report changed. */
export interface Recoded {
  readonly report: KeptReport
  readonly added: readonly CodedEvent[]
  readonly removed: readonly CodedEvent[]
  /** Records of the same words, kind and sides that are now told otherwise. */
  readonly changed: readonly {
    readonly before: CodedEvent
    readonly after: CodedEvent
    /** Names of the fields that differ. */
    readonly fields: readonly string[]
  }[]
}

/** How a ledger is read again. */
export interface RecodeOptions {
  /** Only reports published on this day or later. */
  readonly publishedFrom: string | null
  /** The present instant, ISO 8601 in UTC. */
  readonly now: () => string
  /** Hears of every report that was looked at. */
  readonly onReport: () => void
}

const REPORTS_AT_ONCE = 100
const ALL = { limit: 1_000_000, offset: 0 }

/**
 * Reads stored reports again whose reading was made by other versions than the present ones. The newer reading is kept
 * beside the older; what it changed comes out, also where that is nothing.
 */
export async function* recodeLedger(
  ledger: Ledger,
  parts: CoderParts,
  { publishedFrom, now, onReport }: RecodeOptions,
): AsyncGenerator<Recoded> {
  const filter = publishedFrom === null ? {} : { publishedFrom }
  for (let offset = 0; ; offset += REPORTS_AT_ONCE) {
    const reports = await ledger.reports(filter, { limit: REPORTS_AT_ONCE, offset })
    for (const kept of reports) {
      onReport()
      const current = (await ledger.versions(kept.id)).at(-1)
      if (current && JSON.stringify(current.versions) === JSON.stringify(parts.versions)) continue
      const before = (await ledger.events({ reportId: kept.id }, ALL)).map(({ event }) => event)
      const reading = readReport(kept.report, parts)
      await ledger.recode(kept.id, reading, now())
      yield { report: kept, ...difference(before, reading.events) }
    }
    if (reports.length < REPORTS_AT_ONCE) return
  }
}

/** What two readings of one report tell differently; records are the same where their ids are. */
export function difference(
  before: readonly CodedEvent[],
  after: readonly CodedEvent[],
): Pick<Recoded, 'added' | 'removed' | 'changed'> {
  const earlier = new Map(before.map((event) => [event.id, event]))
  const later = new Map(after.map((event) => [event.id, event]))
  return {
    added: after.filter(({ id }) => !earlier.has(id)),
    removed: before.filter(({ id }) => !later.has(id)),
    changed: before.flatMap((event) => {
      const now = later.get(event.id)
      const fields = now ? differingFields(event, now) : []
      return now && fields.length > 0 ? [{ before: event, after: now, fields }] : []
    }),
  }
}

function differingFields(before: CodedEvent, after: CodedEvent): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof CodedEvent)[]
  return names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
}
