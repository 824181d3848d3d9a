import type { PredicateReading } from '../reading/index.js'

/** Ways to be yet to come of which somebody may keep track; wishes, duties and doubts are none. */
const AHEAD: ReadonlySet<string> = new Set(['scheduled', 'intended', 'expected', 'possible'])

/** Whether a clause presents its happening as one to come. */
export function isToCome({ time, modality, phase, purpose }: PredicateReading): boolean {
  // What something is done for may never come: "will do all it can to prevent".
  if (phase === 'ended' || phase === 'attempted' || purpose) return false
  if (modality === null) return time === 'future'
  return AHEAD.has(modality) && (time === 'future' || modality !== 'possible')
}
