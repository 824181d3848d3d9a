import type { IncidentChange, QueuedReport } from '../../../../ledger/index.js'
import type { Incident } from '../../../../types/index.js'
import { answeredBy } from './answeredBy.js'
import { awaitedRows } from './awaitedRows.js'
import { endedIncident, incidentRow } from './incidentRow.js'
import { matchBatch } from './matchBatch.js'
import { mergeAgain } from './mergeAgain.js'
import { everyPlace, placeRecords } from './placeRecords.js'
import { readBatch } from './readBatch.js'
import type { TellParts } from './TellParts.js'

/**
 * What telling the incidents of some reports anew comes to. Their records are held against their nearest neighbours; the
 * incidents of those that match are merged anew together with them, and all others stay as they are.
 */
export async function tellBatch(queue: readonly QueuedReport[], parts: TellParts): Promise<IncidentChange> {
  const { ledger, outcomes } = parts
  const revision = await ledger.revision()
  const batch = await readBatch(queue, parts)
  const { fresh, unread, outdated, counts, space } = batch
  const { alike, links } = await matchBatch(batch, parts)
  const touched = [...(await ledger.holding(alike)), ...(await ledger.ofReports(queue.map(({ number }) => number)))]
  const { before, after, numberOf } = await mergeAgain({ touched, fresh, space, parts })
  const { ended, made } = difference(before, after)
  const rows = made.map((incident) => incidentRow(incident, numberOf))
  const codings = new Map(unread.map(({ row }) => [row.number, row.coding]))
  const [awaited, forgotten] = [unread.flatMap(awaitedRows), outdated.flatMap(awaitedRows)]
  return {
    revision,
    done: queue.map(({ number }) => ({ number, coding: codings.get(number) ?? null })),
    reports: counts.reports,
    words: counts.words,
    left: outdated.flatMap(everyPlace),
    entered: unread.flatMap((held) => placeRecords(held, space)),
    ended: ended.map(endedIncident),
    made: rows,
    relinked: unread.map(({ row }) => row.number),
    links,
    forgotten,
    awaited,
    toFollowUp: [...forgotten, ...awaited, ...(await answeredBy(rows, outcomes))],
  }
}

/** Incidents that are told otherwise than before or no more, and those that are new or told otherwise. */
function difference(before: readonly Incident[], after: readonly Incident[]) {
  const earlier = new Map(before.map((incident) => [incident.id, JSON.stringify(incident)]))
  const later = new Map(after.map((incident) => [incident.id, JSON.stringify(incident)]))
  return {
    ended: before.filter(({ id }) => later.get(id) !== earlier.get(id)),
    made: after.filter(({ id }) => later.get(id) !== earlier.get(id)),
  }
}
