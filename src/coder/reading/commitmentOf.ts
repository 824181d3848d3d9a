import type { PredicateReading } from './PredicateReading.js'
import { type ReadingKind, readingKind } from './readingKind.js'

/** Where a source does not commit itself fully. Rounded means of what readers of the MEANTIME training texts said. */
const COMMITMENT: Readonly<Partial<Record<ReadingKind, number>>> = {
  scheduled: 2,
  intended: 1.9,
  expected: 2.4,
  necessary: 2.5,
  possible: 1.8,
  hypothetical: 1.9,
  conditional: 1.9,
  'called-for': 1.2,
  desired: 0.5,
  attempted: 0.8,
  question: 0.75,
  unlikely: 0,
  purpose: 2.8,
  purposeAhead: 2.4,
  denied: -3,
  counterfactual: -3,
}
const SUPPOSED_SHARE = 0.75

/**
 * Whether the source states a happening as a fact, past or to come, from -3 (as not so) through 0 (leaves it open) to 3:
 * "will visit" commits as much as "visited".
 */
export function commitmentOf(reading: PredicateReading): number {
  const plain = (COMMITMENT[readingKind(reading)] ?? 3) * (reading.supposed ? SUPPOSED_SHARE : 1)
  return reading.negated ? -plain : plain
}
