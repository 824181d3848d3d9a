import type { Attribution, EventStatus } from '../../types/index.js'
import type { PredicateReading } from './PredicateReading.js'
import { readingKind } from './readingKind.js'
import type { ScaleScores } from './scales/FactualityModel.js'
import { STATUS_RANGES, within } from './statusRanges.js'
import { STATUS_TABLE } from './statusTable.js'
import { weighAttribution } from './weighAttribution.js'

/** Whether a happening is real, in a word and in a number from -3 (certainly not) to 3 (certainly so). */
export interface EventReality {
  readonly status: EventStatus
  readonly factuality: number
}

/**
 * Status and factuality of a happening from how its clause presents it and from who vouches for it. Scores of the
 * learned scales, where given, draw the rules' number halfway to theirs, within the range of the status; the status is the
 * rules' alone.
 */
export function statusOf(
  reading: PredicateReading,
  attribution: readonly Attribution[],
  scores: ScaleScores | null = null,
): EventReality {
  const told = toldStatus(reading, scores)
  return attribution.reduceRight((reality, { stance, anonymous }) => weighAttribution(reality, stance, anonymous), told)
}

function toldStatus(reading: PredicateReading, scores: ScaleScores | null): EventReality {
  const kind = readingKind(reading)
  const row = STATUS_TABLE[kind]
  const { status, factuality } = reading.negated ? row.negated : row.plain
  const ruled = reading.supposed ? factuality * STATUS_TABLE.supposedShare : factuality
  if (scores === null) return { status, factuality: round(ruled) }
  const range = kind === 'unlikely' && !reading.negated ? UNLIKELY_RANGE : STATUS_RANGES[status].certainty
  return { status, factuality: round((ruled + within(range, scores.certainty)) / 2) }
}

/** "is unlikely to visit" is rather not so. */
const UNLIKELY_RANGE = [-2.5, -0.2] as const

function round(value: number): number {
  return Math.round(value * 100) / 100
}
