import type { Modality } from './PredicateReading.js'

const RANK: Readonly<Record<Modality, number>> = {
  scheduled: 1,
  intended: 2,
  expected: 3,
  desired: 4,
  possible: 5,
  necessary: 6,
  'called-for': 7,
  unlikely: 8,
}

/** Of two modalities the one that leaves less: what "may plan to visit" says of the visit. */
export function weakerModality(a: Modality | null, b: Modality | null): Modality | null {
  if (a === null) return b
  if (b === null) return a
  return RANK[a] >= RANK[b] ? a : b
}
