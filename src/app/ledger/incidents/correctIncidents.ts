import { createHash } from 'node:crypto'
import type { Ledger, StoredCorrection, StoredIncident } from '../../../ledger/index.js'
import { type Correction, Fault, type IncidentMember, type RecordAnchor } from '../../../types/index.js'
import { ownRecordId } from '../settle/incidents/recordIds.js'

/** Who sets something right, when, and why. */
export interface CorrectionMaker {
  /** Instant, ISO 8601 in UTC. */
  readonly at: string
  readonly who: string | null
  readonly reason: string | null
}

type Unnamed<Kind extends Correction> = Kind extends Correction ? Omit<Kind, 'id'> : never

/** Keeps that some incidents are one. What depends on it is told anew when the ledger is settled. */
export async function mergeIncidents(
  ledger: Ledger,
  ids: readonly string[],
  maker: CorrectionMaker,
): Promise<StoredCorrection> {
  const distinct = [...new Set(ids)]
  if (distinct.length < 2) throw new Fault('usage', 'Name two different incidents or more to make them one.')
  const incidents = await Promise.all(distinct.map((id) => currentIncident(ledger, id)))
  const records = incidents.flatMap(({ incident }) => incident.members.map(({ anchor }) => anchor))
  return keep(ledger, { kind: 'merge', records }, reportsOf(records), maker)
}

/** Keeps that some records of an incident are one of their own. */
export async function splitIncident(
  ledger: Ledger,
  id: string,
  records: readonly string[],
  maker: CorrectionMaker,
): Promise<StoredCorrection> {
  const { incident } = await currentIncident(ledger, id)
  const members = records.map((record) => memberNamed(record, incident.members, id))
  if (new Set(members).size === incident.members.length)
    throw new Fault('usage', `These are all the records of ${id}: leave at least one in it.`)
  const anchors = members.map(({ anchor }) => anchor)
  const touched = incident.members.map(({ anchor }) => anchor)
  return keep(ledger, { kind: 'split', records: anchors }, reportsOf(touched), maker)
}

/** Keeps that an earlier correction does not hold; undoing an undoing brings it back. */
export async function undoCorrection(ledger: Ledger, id: string, maker: CorrectionMaker): Promise<StoredCorrection> {
  const corrections = new Map((await ledger.incidents.corrections()).map((one) => [one.correction.id, one.correction]))
  const reports: string[] = []
  for (let at = corrections.get(id); ; at = corrections.get(at.correction)) {
    if (at === undefined)
      throw new Fault('not-found', `The ledger holds no correction ${id}; "sitrep incidents corrections" lists them.`)
    if (at.kind === 'undo') continue
    reports.push(...reportsOf(at.records))
    break
  }
  return keep(ledger, { kind: 'undo', correction: id }, reports, maker)
}

/** An incident as it is told now; a fault that says where its records are where it is told no more. */
async function currentIncident(ledger: Ledger, id: string): Promise<StoredIncident> {
  const stored = await ledger.incidents.byId(id)
  if (stored === null)
    throw new Fault('not-found', `The ledger holds no incident ${id}; "sitrep incidents" lists them.`)
  if (stored.until === null) return stored
  throw new Fault(
    'not-found',
    `${id} is told no more since ${stored.until}; "sitrep show ${id}" says what became of it.`,
  )
}

function memberNamed(name: string, members: readonly IncidentMember[], id: string): IncidentMember {
  const named = members.filter(({ record }) => record === name || ownRecordId(record) === name)
  const [only, ...more] = named
  if (only === undefined) throw new Fault('not-found', `${id} holds no record ${name}; "sitrep show ${id}" lists them.`)
  if (more.length === 0) return only
  const choices = named.map(({ record }) => record).join(' or ')
  throw new Fault('usage', `Several reports tell the record ${name}; name it with its report: ${choices}.`)
}

function reportsOf(records: readonly RecordAnchor[]): readonly string[] {
  return [...new Set(records.map(({ report }) => report as string))]
}

async function keep(
  ledger: Ledger,
  correction: Unnamed<Correction>,
  reports: readonly string[],
  maker: CorrectionMaker,
): Promise<StoredCorrection> {
  const hash = createHash('sha256')
    .update(JSON.stringify([maker, correction]))
    .digest('hex')
  const made = { correction: { id: `c:${hash.slice(0, 16)}`, ...correction } as Correction, ...maker }
  await ledger.incidents.correct(made, reports)
  return made
}
