import type { IncidentId } from '../../types/index.js'
import { candidatePairs } from './clustering/candidatePairs.js'
import { matchAcross } from './matching/matchRecords.js'
import { LINK_AT } from './matching/weights.js'
import type { WordWeights } from './matching/wordWeights.js'
import type { TracedRecord } from './records/TracedRecord.js'

/** An awaited incident and one as which it may have come about. */
export interface IncidentLink {
  readonly awaited: IncidentId
  readonly happened: IncidentId
  /** The best match between their records, 0 to 1. */
  readonly match: number
}

/** Links awaited incidents with those told of later as real; an announced visit is not the visit, and leads to it. */
export function linkAwaited(
  groups: readonly (readonly TracedRecord[])[],
  ids: readonly IncidentId[],
  weights: WordWeights,
): readonly IncidentLink[] {
  const groupOf = new Map(groups.flatMap((group, at) => group.map((record) => [record, at] as const)))
  // Looked up as if all were real, so that both kinds meet in one block.
  const records = groups.flat()
  const best = new Map<string, IncidentLink>()
  for (const [a, b] of candidatePairs(
    records.map((record) => ({ ...record, isFuture: false })),
    weights,
  )) {
    const pair = [records[a] as TracedRecord, records[b] as TracedRecord] as const
    const [awaited, happened] = pair[0].isFuture ? pair : ([pair[1], pair[0]] as const)
    if (!awaited.isFuture || happened.isFuture || !isLater(happened, awaited)) continue
    const match = matchAcross(awaited, happened, weights)?.score ?? 0
    if (match < LINK_AT) continue
    const link = { awaited: idOf(awaited), happened: idOf(happened), match }
    const known = best.get(`${link.awaited} ${link.happened}`)
    if (known === undefined || known.match < match) best.set(`${link.awaited} ${link.happened}`, link)
  }
  return [...best.values()].sort(
    (a, b) => order(a.awaited, b.awaited) || b.match - a.match || order(a.happened, b.happened),
  )

  function idOf(record: TracedRecord): IncidentId {
    return ids[groupOf.get(record) ?? -1] as IncidentId
  }
}

/** Told on the same day or later, and of days after the other was told. */
function isLater(happened: TracedRecord, awaited: TracedRecord): boolean {
  const [told, before] = [happened.report.published, awaited.report.published]
  return told === null || before === null || told >= before
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
