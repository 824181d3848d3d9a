import type { EventId, EventStatus, IncidentId } from '../../types/index.js'
import { dayNumber } from '../../util/index.js'
import { candidatePairs } from './clustering/candidatePairs.js'
import { isUndated, matchAcross, type RecordMatch } from './matching/matchRecords.js'
import { LINK_AT, LINKED, OPEN_SIDE } from './matching/weights.js'
import type { WordSpace } from './matching/wordSpace.js'
import type { TracedRecord } from './records/TracedRecord.js'

/** An awaited incident and one as which it may have come about. */
export interface IncidentLink {
  readonly awaited: IncidentId
  readonly happened: IncidentId
  /** The best match between their records, 0 to 1. */
  readonly match: number
}

/** A record of what is to come, and one of what may be its coming about. */
export interface RecordLink {
  readonly awaited: EventId
  readonly happened: EventId
  readonly match: number
}

/** What did not come about is no coming about. */
const REAL: ReadonlySet<EventStatus> = new Set(['happened', 'ongoing'])

/** Links awaited incidents with those told of later as real; an announced visit is not the visit, and leads to it. */
export function linkAwaited(
  groups: readonly (readonly TracedRecord[])[],
  ids: readonly IncidentId[],
  words: WordSpace,
): readonly IncidentLink[] {
  const idOf = new Map(groups.flatMap((group, at) => group.map(({ event }) => [event.id, ids[at] as IncidentId])))
  return joinLinks(linksAmong(groups.flat(), words), (id) => idOf.get(id) ?? null)
}

/** Links between some records. */
export function linksAmong(records: readonly TracedRecord[], words: WordSpace): readonly RecordLink[] {
  // Looked up as if all were real, so that both kinds meet in one block.
  const alike = records.map((record) => ({ ...record, isFuture: false }))
  return candidatePairs(alike, words).flatMap(
    ([one, other]) => linkRecords(records[one] as TracedRecord, records[other] as TracedRecord, words) ?? [],
  )
}

/** The link between two records, one of which is to come; null where the other one is not its coming about. */
export function linkRecords(one: TracedRecord, other: TracedRecord, words: WordSpace): RecordLink | null {
  const [awaited, happened] = one.isFuture ? [one, other] : [other, one]
  if (!awaited.isFuture || happened.isFuture) return null
  if (!REAL.has(happened.event.status) || !isLater(happened, awaited)) return null
  const match = matchAcross(awaited, happened, words)
  if (match === null || match.score < LINK_AT || !isSpecific(match, isUndated(awaited, happened))) return null
  return { awaited: awaited.event.id, happened: happened.event.id, match: match.score }
}

/** The same kind of deed by the same; and where the day or the other side is open, the words must speak for it. */
function isSpecific({ parts }: RecordMatch, isOpen: boolean): boolean {
  const { type, actors, recipients, words } = parts
  if ((type ?? 0) < LINKED.type || (actors ?? 0) < LINKED.actors || (recipients ?? 0) < LINKED.recipients) return false
  if (isOpen && (words ?? 0) < LINKED.wordsOfUndated) return false
  return recipients !== OPEN_SIDE || (words ?? 0) >= LINKED.wordsOfOneSide
}

/** Links of records as links of the incidents that they belong to, each pair once with its best match. */
function joinLinks(
  links: readonly RecordLink[],
  incidentOf: (record: EventId) => IncidentId | null,
): readonly IncidentLink[] {
  const best = new Map<string, IncidentLink>()
  for (const link of links) {
    const [awaited, happened] = [incidentOf(link.awaited), incidentOf(link.happened)]
    if (awaited === null || happened === null) continue
    const known = best.get(`${awaited} ${happened}`)
    if (known === undefined || known.match < link.match)
      best.set(`${awaited} ${happened}`, { awaited, happened, match: link.match })
  }
  return [...best.values()].sort(
    (a, b) => order(a.awaited, b.awaited) || b.match - a.match || order(a.happened, b.happened),
  )
}

/** Told by another report of the same day or later, and of a day on which the other one had been told. */
function isLater(happened: TracedRecord, awaited: TracedRecord): boolean {
  if (happened.report.id === awaited.report.id) return false
  const [told, before] = [happened.report.published, awaited.report.published]
  if (told !== null && before !== null && told < before) return false
  const announced = dayNumber(before)
  return announced === null || happened.window === null || happened.window.last >= announced
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
