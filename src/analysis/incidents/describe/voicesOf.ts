import type { ActorRef, EventId, EventStatus, Position, Voice } from '../../../types/index.js'
import type { TracedRecord } from '../records/TracedRecord.js'

interface Saying {
  readonly speaker: string
  readonly name: string
  readonly code: string | null
  readonly position: Exclude<Position, 'silent'>
}

/** Who confirms, denies, doubts or expects an incident, and which of its sides say nothing; in the order of the records. */
export function voicesOf(records: readonly TracedRecord[]): readonly Voice[] {
  const parties = new Map<string, string>()
  for (const { event } of records) {
    for (const { code, id, name } of [...event.actors, ...event.recipients]) {
      if (code !== null && (!parties.has(code) || id === code))
        parties.set(code, id === code ? name : `${name} (${code})`)
    }
  }
  const heard = new Set<string>()
  const voices = new Map<string, Voice & { readonly records: EventId[] }>()
  for (const record of records) {
    for (const { speaker, name, code, position } of sayingsOf(record)) {
      if (code !== null) heard.add(code)
      const isParty = code !== null && parties.has(code)
      const key = `${position} ${speaker}`
      const known = voices.get(key) ?? { speaker, name, position, isParty, records: [] }
      voices.set(key, known)
      if (!known.records.includes(record.event.id)) known.records.push(record.event.id)
    }
  }
  const silent = [...parties].flatMap(([code, name]): readonly Voice[] =>
    heard.has(code) ? [] : [{ speaker: code, name, position: 'silent', isParty: true, records: [] }],
  )
  return [...voices.values(), ...silent]
}

/** What each speaker of a record, or else its outlet, makes of it. */
function sayingsOf({ event, report }: TracedRecord): readonly Saying[] {
  const { attribution, speakerStatus, status } = event
  if (attribution.length === 0) {
    const outlet = report.outlet ?? 'unknown'
    return [{ speaker: `outlet:${outlet}`, name: outlet, code: null, position: positionOf(status) }]
  }
  // Several speakers of one saying stand one after another with the same cue: all of the innermost cue are innermost.
  const innermost = attribution.at(-1)
  return attribution.map(({ speaker, stance, cue }): Saying => {
    const isInnermost = cue.start === innermost?.cue.start
    if (stance === 'denies') return { ...nameOf(speaker), position: 'denies' }
    if (stance === 'doubts' || stance === 'hedges') return { ...nameOf(speaker), position: 'doubts' }
    return { ...nameOf(speaker), position: isInnermost ? positionOf(speakerStatus ?? status) : passedOn(status) }
  })
}

/** What an outer speaker makes of what he passes on: he denies it only if the record itself is denied. */
function passedOn(status: EventStatus): Saying['position'] {
  return status === 'denied' ? 'doubts' : positionOf(status)
}

function positionOf(status: EventStatus): Saying['position'] {
  switch (status) {
    case 'happened':
    case 'ongoing':
      return 'confirms'
    case 'denied':
    case 'did-not-happen':
      return 'denies'
    case 'possible':
    case 'unknown':
      return 'doubts'
    case 'planned':
    case 'expected':
    case 'conditional':
    case 'called-for':
      return 'expects'
  }
}

function nameOf(speaker: ActorRef | null): Omit<Saying, 'position'> {
  if (speaker === null) return { speaker: 'unnamed:', name: 'unnamed', code: null }
  return { speaker: speaker.id ?? `unnamed:${speaker.name}`, name: speaker.name, code: speaker.code }
}
