import type { PredicateReading } from '../PredicateReading.js'

/** A reading as one word, equal for equal readings: "past.perfect.not.possible". */
export function readingName(reading: PredicateReading): string {
  const { time, aspect, negated, modality, phase } = reading
  const flags = (
    ['conditional', 'question', 'purpose', 'counterfactual', 'supposed', 'denied', 'habitual'] as const
  ).filter((flag) => reading[flag])
  return [time, aspect, negated ? 'not' : '', modality ?? '', phase ?? '', ...flags].join('.')
}

/** Time, aspect and negation alone. */
export function tenseName({ time, aspect, negated }: PredicateReading): string {
  return `${time}.${aspect}${negated ? '.not' : ''}`
}
