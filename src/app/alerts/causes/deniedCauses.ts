import type { Ledger } from '../../../ledger/index.js'
import type { AlertCause, Incident, IncidentActor, Voice } from '../../../types/index.js'
import { reportOfRecord } from '../../ledger/settle/incidents/recordIds.js'

/** Incidents that somebody denies in a report of a later day than that on which they were first reported. */
export async function deniedCauses(incidents: readonly Incident[], ledger: Ledger): Promise<AlertCause[]> {
  const causes: AlertCause[] = []
  for (const incident of incidents) {
    if (incident.isFuture) continue
    for (const voice of denialsOf(incident)) {
      if (await isLater(voice, incident, ledger)) causes.push(deniedCause(incident, voice))
    }
  }
  return causes
}

/** Those who say that an incident did not happen. */
export function denialsOf({ voices }: Incident): readonly Voice[] {
  return voices.filter(({ position }) => position === 'denies')
}

async function isLater({ records }: Voice, { reported }: Incident, ledger: Ledger): Promise<boolean> {
  const headings = await ledger.incidents.headings([...new Set(records.map(reportOfRecord))])
  const days = headings.flatMap(({ published }) => published ?? []).sort()
  const [first] = days
  return first !== undefined && reported.first !== null && first > reported.first
}

function deniedCause(incident: Incident, { speaker, name, records }: Voice): AlertCause {
  const { id, reports, origins } = incident
  const told = `${reports === 1 ? '1 report' : `${reports} reports`} of ${origins === 1 ? '1 origin' : `${origins} origins`}`
  return {
    kind: 'incident-denied',
    subject: id,
    reason: speaker,
    severity: 'warning',
    words: `Denied by ${name}: ${headlineOf(incident)}, told in ${told}.`,
    rests: [id, ...records],
  }
}

/** "ASSAULT, Ardland → Briland, 2024-03-04". */
function headlineOf({ types, actors, recipients, dates }: Incident): string {
  const side = (held: readonly { readonly value: IncidentActor }[]): string | null => held[0]?.value.name ?? null
  const sides = [side(actors), side(recipients)].filter((name) => name !== null).join(' → ')
  const day = dates.find(({ value }) => value.start !== null)?.value.start ?? null
  return [types[0]?.value.category ?? 'it', sides === '' ? null : sides, day].filter((part) => part !== null).join(', ')
}
