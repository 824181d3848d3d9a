import type { Attribution, EventStatus } from '../../types/index.js'
import type { PredicateReading } from './PredicateReading.js'
import { STATUS_TABLE } from './statusTable.js'
import { weighAttribution } from './weighAttribution.js'

/** Whether a happening is real, in a word and in a number from -3 (certainly not) to 3 (certainly so). */
export interface EventReality {
  readonly status: EventStatus
  readonly factuality: number
}

/** Status and factuality of a happening from how its clause presents it and from who vouches for it. */
export function statusOf(reading: PredicateReading, attribution: readonly Attribution[]): EventReality {
  const told = toldStatus(reading)
  return attribution.reduceRight((reality, { stance, anonymous }) => weighAttribution(reality, stance, anonymous), told)
}

function toldStatus(reading: PredicateReading): EventReality {
  const kind = kindOf(reading)
  const row = STATUS_TABLE[kind]
  const value = reading.negated ? row.negated : row.plain
  const supposed = reading.supposed ? value.factuality * STATUS_TABLE.supposedShare : value.factuality
  return { status: value.status, factuality: round(supposed) }
}

type Kind = Exclude<keyof typeof STATUS_TABLE, 'supposedShare'>

function kindOf(reading: PredicateReading): Kind {
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

function round(value: number): number {
  return Math.round(value * 100) / 100
}
