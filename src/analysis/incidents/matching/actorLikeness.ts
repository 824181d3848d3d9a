import type { IncidentActor } from '../../../types/index.js'

const CONTAINED = 0.9
const SAME_NAME = 0.9
const WITHIN_COUNTRY = 0.85
const OTHER_BODY = 0.45
const OTHER_PERSON = 0.3
const UNKNOWN = 0.4

/**
 * How well two mentions may be one actor: a body holds its parts (PRK, PRK.GOV) and a country its people (PRK, Kim Jong
 * Un); two bodies or two people of one country are seldom the same; an unknown one matches anybody weakly.
 */
export function actorLikeness(one: IncidentActor, other: IncidentActor): number {
  if (one.id !== null && one.id === other.id) return 1
  if (one.name.toLowerCase() === other.name.toLowerCase()) return SAME_NAME
  if (one.code === null || other.code === null) return isPerson(one) && isPerson(other) ? 0 : UNKNOWN
  if (one.code !== other.code) return 0
  if (isPerson(one) && isPerson(other)) return OTHER_PERSON
  if (isPerson(one) || isPerson(other)) return WITHIN_COUNTRY
  return holds(one, other) || holds(other, one) ? CONTAINED : OTHER_BODY
}

/** True for people, as far as they are known by name. */
export function isPerson({ id }: Pick<IncidentActor, 'id'>): boolean {
  return id?.startsWith('person:') ?? false
}

/** Ids are paths: `PRK` holds `PRK.GOV`. */
function holds(whole: IncidentActor, part: IncidentActor): boolean {
  return whole.id !== null && (part.id?.startsWith(`${whole.id}.`) ?? false)
}
