import type { StoredCorrection } from '../../ledger/index.js'
import type { ListedCorrection } from '../ledger/incidents/listCorrections.js'
import type { DescribedIncident } from '../ledger/incidents/describeStored.js'

/** The `sitrep.incident/1` object of a stored incident. Records go by `REPORT/RECORD`. */
export function storedIncidentJson({ incident, since, until, headings }: DescribedIncident) {
  const { id, isFuture, types, actors, recipients, dates, reported, places, statuses, counts } = incident
  return {
    schema: 'sitrep.incident/1' as const,
    id,
    isFuture,
    types,
    actors,
    recipients,
    dates,
    reported,
    places,
    statuses,
    counts,
    conflicts: incident.conflicts,
    voices: incident.voices,
    reportCount: incident.reports,
    originCount: incident.origins,
    credibility: incident.credibility,
    records: incident.members.map(({ record, report, anchor: { start, end, category } }) => ({
      id: record,
      report,
      category,
      start,
      end,
    })),
    reports: [...headings.values()],
    since,
    until,
  }
}

/** The `sitrep.correction/1` object of a correction. */
export function storedCorrectionJson({ correction, at, who, reason }: StoredCorrection) {
  const { id, kind } = correction
  const about = correction.kind === 'undo' ? { correction: correction.correction } : { records: correction.records }
  return { schema: 'sitrep.correction/1' as const, id, kind, ...about, at, who, reason }
}

/** The same of a listed one, with whether it holds and what it has lost. */
export function correctionJson(listed: ListedCorrection) {
  return { ...storedCorrectionJson(listed), holds: listed.holds, lost: listed.lost }
}
