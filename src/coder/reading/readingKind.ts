import type { PredicateReading } from './PredicateReading.js'
import type { STATUS_TABLE } from './statusTable.js'

/** A row of the status table. */
export type ReadingKind = Exclude<keyof typeof STATUS_TABLE, 'supposedShare'>

/** The one way to present a happening that decides its status: what takes most from it comes first. */
export function readingKind(reading: PredicateReading): ReadingKind {
  if (reading.denied) return 'denied'
  if (reading.counterfactual) return 'counterfactual'
  if (reading.question) return 'question'
  if (reading.conditional) return reading.modality === 'possible' ? 'hypothetical' : 'conditional'
  if (reading.modality !== null) return reading.modality
  if (reading.purpose) return reading.time === 'future' ? 'purposeAhead' : 'purpose'
  if (reading.phase === 'attempted') return 'attempted'
  if (reading.time === 'future') return 'future'
  if (reading.phase === 'ended') return 'ended'
  if (reading.time === 'past' && reading.aspect !== 'progressive') return 'past'
  if (reading.time === 'timeless' && reading.aspect === 'simple') return 'named'
  if (reading.time === 'past') return 'past'
  return 'present'
}
