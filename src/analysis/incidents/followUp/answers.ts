import { type Expectation, type Incident, PLOVER_CATEGORIES, type PloverCategory } from '../../../types/index.js'
import { isToldEitherWay, type Sides, sidesLikeness } from '../matching/sidesLikeness.js'
import { typeLikeness } from '../matching/typeLikeness.js'

/** Types at least so like may be what was awaited: arms that are sent for arms that are sold, not words for deeds. */
const SAME_TYPE = 0.75

/** Who was to act must be the same, or hold the same: a president for his state. */
const SAME_ACTORS = 0.75

/** A side that either leaves open is neither for nor against. */
const SAME_RECIPIENTS = 0.45

/** Deeds that are the opposite of what was awaited, by the same side towards the same. */
const OPPOSITES: Readonly<Partial<Record<PloverCategory, readonly PloverCategory[]>>> = {
  RETREAT: ['ASSAULT', 'MOBILIZE'],
  CONCEDE: ['ASSAULT', 'COERCE'],
  AID: ['SANCTION'],
  COOPERATE: ['SANCTION'],
  SUPPORT: ['SANCTION'],
  CONSULT: ['REJECT'],
  AGREE: ['REJECT', 'SANCTION'],
}

/** Categories as which what is awaited may come about, or its opposite: where to look for an answer. */
export function answeringCategories(category: PloverCategory): readonly PloverCategory[] {
  const like = PLOVER_CATEGORIES.filter(
    (other) => typeLikeness({ category, mode: null }, { category: other, mode: null }) >= SAME_TYPE,
  )
  return [...new Set([...like, ...(OPPOSITES[category] ?? [])])]
}

/** How well an incident is what an expectation awaits, 0 to 1; null where it is not. */
export function answers(expectation: Expectation, incident: Incident): number | null {
  const { category, mode } = expectation
  const [first] = incident.types
  if (category === null || first === undefined) return null
  const type = Math.max(...incident.types.map(({ value }) => typeLikeness({ category, mode }, value)))
  const sides = likenessOf(expectation, incident)
  if (type < SAME_TYPE || sides === null) return null
  return (type + sides) / 2
}

/**
 * How well an incident is the opposite of what an expectation awaits, by its sides; null where it is not. Only what has
 * a day can be gone against, and only towards those who were named: whoever will free prisoners some day may fight today.
 */
export function opposes(expectation: Expectation, incident: Incident): number | null {
  const opposites = (expectation.category && OPPOSITES[expectation.category]) ?? []
  const [first] = incident.types
  const { earliest, latest } = expectation.window
  const isDated = earliest !== null || latest !== null
  if (!isDated || first === undefined || !opposites.includes(first.value.category)) return null
  return likenessOf(expectation, incident, SAME_ACTORS)
}

/** Whether a day lies before the time for which something is awaited. */
export function isBeforeDue({ window }: Expectation, day: string | null): boolean {
  return day !== null && window.earliest !== null && day < window.earliest
}

/** Whether an incident is what an expectation awaits, or the opposite of it, whenever it came about. */
export function mayAnswer(expectation: Expectation, incident: Incident): boolean {
  return answers(expectation, incident) !== null || opposes(expectation, incident) !== null
}

function likenessOf(
  { category, mode, actors, recipients }: Expectation,
  incident: Incident,
  sameRecipients = SAME_RECIPIENTS,
): number | null {
  if (category === null || actors.length === 0) return null
  const awaited: Sides = { actors, recipients }
  const found: Sides = {
    actors: incident.actors.map(({ value }) => value),
    recipients: incident.recipients.map(({ value }) => value),
  }
  const sides = sidesLikeness(awaited, found, isToldEitherWay({ category, mode }, awaited, found))
  if (sides.actors < SAME_ACTORS || sides.recipients < sameRecipients) return null
  return (sides.actors + sides.recipients) / 2
}
