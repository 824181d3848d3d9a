export type { DyadDay } from './DyadDay.js'
export type { DyadQuestion } from './DyadQuestion.js'
export { type DyadShare, dyadShares } from './dyadShares.js'
