import type { PredicateReading } from './PredicateReading.js'

/** A happening of which nothing is said but that it is named. */
export const PLAIN_READING: PredicateReading = {
  time: 'timeless',
  aspect: 'simple',
  negated: false,
  modality: null,
  conditional: false,
  question: false,
  purpose: false,
  habitual: false,
  phase: null,
  counterfactual: false,
  supposed: false,
  denied: false,
  cues: [],
}
