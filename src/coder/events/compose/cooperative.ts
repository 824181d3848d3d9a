import type { PloverCategory } from '../../../types/index.js'

/** Categories of cooperation and of yielding: withheld or negated they turn into a refusal. */
export const COOPERATIVE: ReadonlySet<PloverCategory> = new Set([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
])
