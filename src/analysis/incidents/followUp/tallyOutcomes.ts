import type { Outcome } from '../../../types/index.js'
import type { FollowedUp } from './FollowedUp.js'

/** How often what somebody announced came true. */
export interface OutcomeTally {
  /** An actor id, `unnamed:`, or `outlet:NAME`. */
  readonly key: string
  readonly name: string
  readonly met: number
  /** Those of the met that came after their window had ended. */
  readonly metLate: number
  readonly overdue: number
  readonly withdrawn: number
  readonly contradicted: number
  readonly open: number
  /** The sample size: all that are settled, the open ones apart. */
  readonly settled: number
  /** Share of the settled that were met; null where none is settled. */
  readonly metShare: number | null
}

interface Announcer {
  readonly key: string
  readonly name: string
}

/** Tallies per speaker: those who announced, promised, threatened or predicted it; an outlet where nobody else did. */
export function tallySpeakers(followed: Iterable<FollowedUp>): readonly OutcomeTally[] {
  return tally(followed, ({ expectation, report }) => {
    const { announcedBy, anonymous } = expectation
    if (announcedBy.length > 0) return announcedBy.map(({ id, name }) => ({ key: id ?? `unnamed:${name}`, name }))
    return anonymous ? [{ key: 'unnamed:', name: 'unnamed' }] : [outletOf(report.outlet)]
  })
}

/** Tallies per outlet: what it printed, whoever said it. */
export function tallyOutlets(followed: Iterable<FollowedUp>): readonly OutcomeTally[] {
  return tally(followed, ({ report }) => [outletOf(report.outlet)])
}

function outletOf(outlet: string | null): Announcer {
  return { key: `outlet:${outlet ?? ''}`, name: outlet ?? 'unknown' }
}

/** What is demanded of others is nobody's announcement. What one announces again counts once, with its best outcome. */
function tally(
  followed: Iterable<FollowedUp>,
  announcersOf: (one: FollowedUp) => readonly Announcer[],
): readonly OutcomeTally[] {
  const announcers = new Map<string, { readonly name: string; readonly outcomes: Map<string, Outcome> }>()
  for (const one of followed) {
    if (one.expectation.kind === 'demanded') continue
    for (const { key, name } of announcersOf(one)) {
      const known = announcers.get(key) ?? { name, outcomes: new Map<string, Outcome>() }
      announcers.set(key, known)
      const what = keyOf(one)
      const before = known.outcomes.get(what)
      if (before === undefined || rankOf(one.outcome) < rankOf(before)) known.outcomes.set(what, one.outcome)
    }
  }
  return [...announcers]
    .map(([key, { name, outcomes }]) => countOutcomes(key, name, [...outcomes.values()]))
    .sort((a, b) => b.settled - a.settled || (a.key < b.key ? -1 : 1))
}

/** What is awaited, whoever tells it: announced twice, it is one thing as long as it has one outcome. */
function keyOf({ expectation, outcome }: FollowedUp): string {
  const { category, mode, actors, recipients, window, evidence } = expectation
  if ('incident' in outcome) return outcome.incident
  if (category === null) return evidence[0].exact
  const sides = [actors, recipients].map((side) => side.map(({ id, name }) => id ?? name).sort())
  return JSON.stringify([category, mode, ...sides, window.latest])
}

function rankOf(outcome: Outcome): number {
  return outcome.kind === 'met' ? outcome.lateDays : Number.POSITIVE_INFINITY
}

function countOutcomes(key: string, name: string, outcomes: readonly Outcome[]): OutcomeTally {
  const count = (kind: Outcome['kind']) => outcomes.filter((outcome) => outcome.kind === kind).length
  const [met, open] = [count('met'), count('open')]
  const settled = outcomes.length - open
  return {
    key,
    name,
    met,
    metLate: outcomes.filter((outcome) => outcome.kind === 'met' && outcome.lateDays > 0).length,
    overdue: count('overdue'),
    withdrawn: count('withdrawn'),
    contradicted: count('contradicted'),
    open,
    settled,
    metShare: settled === 0 ? null : met / settled,
  }
}
