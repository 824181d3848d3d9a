import type { EventId, IncidentId } from '../../src/types/index.js'
import type { BenchResult } from '../Bench.js'
import { bootstrap } from '../measures/bootstrap.js'
import { round } from '../measures/round.js'
import { bCubed, type GroupedItem } from './bCubed.js'
import type { GoldItem } from './readGold.js'

/** What is scored. */
export interface IncidentRun {
  readonly items: readonly GoldItem[]
  /** Those of the part asked for. */
  readonly scored: ReadonlySet<GoldItem>
  readonly incidentOf: ReadonlyMap<EventId, IncidentId>
  readonly records: number
  readonly incidents: number
}

/** B-cubed over the labelled records, with what a merger that joins nothing would get, and what is not coded. */
export function describeIncidentScores({ items, scored, incidentOf, records, incidents }: IncidentRun): BenchResult {
  const coded = items.filter(({ event }) => event !== null)
  const grouped = new Map(coded.map((item) => [item, groupOf(item, incidentOf)]))
  const all = [...grouped.values()]
  const chosen = coded.filter((item) => scored.has(item)).flatMap((item) => grouped.get(item) ?? [])
  const apart = new Map(all.map((item, at) => [item, { ...item, found: String(at) }]))
  const alone = [...apart.values()]
  const scores = bCubed(all, chosen)
  const baseline = bCubed(
    alone,
    chosen.flatMap((item) => apart.get(item) ?? []),
  )
  // Most happenings are told once, and those are easy: the others are scored by themselves, too.
  const together = chosen.filter(
    ({ gold, found }) =>
      all.filter((other) => other.gold === gold).length > 1 || all.filter((other) => other.found === found).length > 1,
  )
  const interval = bootstrap(chosen, (sample) => bCubed(all, sample).f1)
  const missing = items.filter((item) => item.event === null && scored.has(item))
  const fields = {
    precision: round(scores.precision),
    recall: round(scores.recall),
    f1: round(scores.f1),
    low: round(interval.low),
    high: round(interval.high),
    /** Every record an incident of its own. */
    f1OfNoMerging: round(baseline.f1),
    /** Over records that are, or ought to be, merged with another labelled one. */
    f1OfMerged: round(bCubed(all, together).f1),
    nOfMerged: together.length,
    n: chosen.length,
    happenings: new Set(chosen.map(({ gold }) => gold)).size,
    notCoded: missing.length,
    records,
    incidents,
  }
  const lines = Object.entries(fields).map(([name, value]) => `${name.padEnd(16)} ${value}`)
  return { fields, lines: [...lines, ...missing.map(({ row }) => `not coded: ${row.report}: ${row.words}`)] }
}

function groupOf({ row, event }: GoldItem, incidentOf: ReadonlyMap<EventId, IncidentId>): GroupedItem {
  return { gold: row.happening, found: (event && incidentOf.get(event.id)) ?? '' }
}
