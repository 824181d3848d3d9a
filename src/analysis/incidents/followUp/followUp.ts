import type { DueWindow, Incident, Outcome } from '../../../types/index.js'
import { dayNumber } from '../../../util/index.js'
import { answers, isBeforeDue, opposes } from './answers.js'
import { dayOfIncident } from './dayOfIncident.js'
import type { AwaitedExpectation, FollowedUp } from './FollowedUp.js'

/** So many days after the end of its window, what comes about is no longer what was announced. */
export const MAX_LATE_DAYS = 180

/** What somebody tells as real from this grade on did not come about. */
const IMPROBABLE = 5

interface Answer {
  readonly incident: Incident
  readonly day: string | null
  readonly likeness: number
}

/** What became of each expectation by a day, from incidents reported up to then. */
export function followUp(
  expectations: readonly AwaitedExpectation[],
  incidents: readonly Incident[],
  today: string,
): readonly FollowedUp[] {
  const known = incidents.filter(({ isFuture, reported }) => !isFuture && (reported.first ?? today) <= today)
  return expectations.map((awaited) => ({ ...awaited, outcome: outcomeOf(awaited, known, today) }))
}

function outcomeOf(awaited: AwaitedExpectation, incidents: readonly Incident[], today: string): Outcome {
  const { expectation, report } = awaited
  const { latest } = expectation.window
  const since = (likenessOf: (incident: Incident) => number | null) =>
    answersSince(incidents, report.published, latest, likenessOf)
  const answering = since((incident) => answers(expectation, incident))
  const met = answering.find(({ incident }) => isReal(incident))
  if (met) {
    const lateDays = Math.max(0, daysFrom(latest, met.day) ?? 0)
    return { kind: 'met', incident: met.incident.id, on: met.day, lateDays }
  }
  const denied = answering.find(({ incident }) => incident.voices.some(({ position }) => position === 'denies'))
  if (denied) {
    const { incident } = denied
    return isTakenBack(awaited, denied)
      ? { kind: 'withdrawn', incident: incident.id }
      : { kind: 'contradicted', incident: incident.id, because: 'denied' }
  }
  const opposite = since((incident) => opposes(expectation, incident)).find(
    ({ incident, day }) => isReal(incident) && !isBeforeDue(expectation, day),
  )
  if (opposite) return { kind: 'contradicted', incident: opposite.incident.id, because: 'opposite' }
  return waitingOutcome(expectation.window, today)
}

/** What there is to say of an expectation while nothing is known of it: whether its window has ended by a day. */
export function waitingOutcome({ latest }: DueWindow, today: string): Outcome {
  const days = daysFrom(latest, today)
  return days !== null && days > 0 ? { kind: 'overdue', days } : { kind: 'open' }
}

/** Incidents that may answer, no earlier than the announcement: the earliest first, of one day the likest. */
function answersSince(
  incidents: readonly Incident[],
  published: string | null,
  latest: string | null,
  likenessOf: (incident: Incident) => number | null,
): readonly Answer[] {
  const found = incidents.flatMap((incident): readonly Answer[] => {
    const day = dayOfIncident(incident)
    if (day === null || (published !== null && day < published)) return []
    if ((daysFrom(latest, day) ?? 0) > MAX_LATE_DAYS) return []
    const likeness = likenessOf(incident)
    return likeness === null ? [] : [{ incident, day, likeness }]
  })
  return found.sort(
    (a, b) =>
      compareText(a.day ?? '', b.day ?? '') || b.likeness - a.likeness || compareText(a.incident.id, b.incident.id),
  )
}

function isReal({ voices, credibility }: Incident): boolean {
  return credibility.grade < IMPROBABLE && voices.some(({ position }) => position === 'confirms')
}

/** Denied by who was to act or announced it; or told by an outlet, before it was due, as called off. */
function isTakenBack({ expectation }: AwaitedExpectation, { incident, day }: Answer): boolean {
  const { actors, announcedBy, window } = expectation
  const codes = new Set([...actors, ...announcedBy].flatMap(({ code }) => code ?? []))
  const ids = new Set([...actors, ...announcedBy].flatMap(({ id }) => id ?? []))
  const isDue = window.latest !== null && day !== null && day > window.latest
  return incident.voices.some(({ position, speaker }) => {
    if (position !== 'denies') return false
    if (speaker.startsWith('outlet:')) return !isDue
    return ids.has(speaker) || codes.has(speaker.split('.')[0] ?? '')
  })
}

function daysFrom(start: string | null, end: string | null): number | null {
  const [from, to] = [dayNumber(start), dayNumber(end)]
  return from === null || to === null ? null : to - from
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
