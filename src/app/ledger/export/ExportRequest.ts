import type { CommonFilter, EventFilter } from '../../../ledger/index.js'
import { Fault } from '../../../types/index.js'
import { type ExportFormat, type ExportWhat, HOLDS } from './exportNames.js'

/** What is wanted of a ledger, and in which format. */
export interface ExportRequest {
  readonly format: ExportFormat
  readonly what: ExportWhat
  readonly filter: EventFilter
  /** Hears of every report, record, claim and so on that goes out. */
  readonly onItem: () => void
}

/** Throws `usage` where a format does not hold what is wanted, or a filter does not fit it. */
export function requireFitting({ format, what, filter }: ExportRequest): void {
  const held = HOLDS[format]
  if (!held.includes(what)) {
    const words = held.map((one) => `--what ${one}`).join(' or ')
    throw new Fault('usage', `${format} cannot hold ${what}: use ${words}, or another --format.`)
  }
  if (what !== 'events' && Object.keys(filter).length > Object.keys(commonPart(filter)).length) {
    throw new Fault(
      'usage',
      `Only event records have actors, categories, statuses and days: narrow ${what} by --since, --until, --outlet and --as-of, or export --what events.`,
    )
  }
}

/** The part of a filter that fits everything that a ledger holds. */
export function commonPart({ asOf, publishedFrom, publishedBefore, outlet }: EventFilter): CommonFilter {
  return {
    ...(asOf === undefined ? {} : { asOf }),
    ...(publishedFrom === undefined ? {} : { publishedFrom }),
    ...(publishedBefore === undefined ? {} : { publishedBefore }),
    ...(outlet === undefined ? {} : { outlet }),
  }
}
