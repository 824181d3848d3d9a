import type { PloverCategory, QuadClass } from '../../types/index.js'
import { Fault } from '../../types/index.js'
import type { Codebook } from '../Codebook.js'

/** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
export function quadClass(codebook: Codebook, category: PloverCategory): QuadClass {
  const entry = codebook.categoryOf.get(category)
  if (entry === undefined) throw new Fault('internal', `The codebook has no ${category}.`)
  return entry.quad
}
