import type { PloverCategory } from '../../types/index.js'
import { Fault } from '../../types/index.js'
import type { Codebook } from '../Codebook.js'

/** PLOVER's conflict-cooperation score of a type and mode, -10 to 10; of the type where the mode is null. */
export function eventScore(codebook: Codebook, category: PloverCategory, mode: string | null): number {
  const entry = mode === null ? codebook.categoryOf.get(category) : codebook.modeOf.get(`${category}-${mode}`)
  if (entry === undefined)
    throw new Fault('internal', `The codebook has no ${category}${mode === null ? '' : `-${mode}`}.`)
  return entry.score
}
