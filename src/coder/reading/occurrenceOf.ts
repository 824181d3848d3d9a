import type { EventStatus } from '../../types/index.js'
import type { ScaleScores } from './scales/FactualityModel.js'
import { STATUS_RANGES, within } from './statusRanges.js'

/** What the occurrence of a status is where no learned scale says more. */
const USUAL: Readonly<Record<EventStatus, number>> = {
  happened: 2.6,
  ongoing: 2.2,
  planned: -1.9,
  expected: -1.5,
  possible: -1.5,
  conditional: -1.5,
  'called-for': -1.9,
  denied: -1.5,
  'did-not-happen': -1.5,
  unknown: 0,
}

/** Whether a happening has come about by the time it is told of, from -3 (no) to 3 (yes): a visit to come has not. */
export function occurrenceOf(status: EventStatus, scores: ScaleScores | null): number {
  const value = scores === null ? USUAL[status] : within(STATUS_RANGES[status].occurrence, scores.occurrence)
  return Math.round(value * 100) / 100
}
