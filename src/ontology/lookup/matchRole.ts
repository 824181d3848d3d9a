import type { Gazetteer, Role } from '../Gazetteer.js'
import { matchPhrase } from './matchPhrase.js'

export interface RoleMatch extends Role {
  /** In words. */
  readonly length: number
}

/** The longest role that ends at `lemmas[last]`: of "deputy defence minister" the role "defence minister". */
export function matchRole(gazetteer: Gazetteer, lemmas: readonly string[], last: number): RoleMatch | null {
  const match = matchPhrase(gazetteer.roles, lemmas, last)
  return match === null ? null : { ...match.value, length: match.length }
}
