import type { Belonging, Gazetteer } from '../Gazetteer.js'
import { matchPhrase } from './matchPhrase.js'

/** What kind of belonging ends at `lemmas[last]`, or null: an embassy, a ship, a convoy, a delegation. */
export function matchBelonging(gazetteer: Gazetteer, lemmas: readonly string[], last: number): Belonging | null {
  return matchPhrase(gazetteer.belongings, lemmas, last)?.value ?? null
}
