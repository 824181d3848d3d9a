import { isCopying, type Lineage } from '../../src/analysis/index.js'
import type { MadeReport } from './SyndicationSet.js'

/** Of the links between an original and what was made from it: those whose direction is given, and given rightly. */
export interface DirectionScores {
  readonly links: number
  readonly directed: number
  readonly right: number
}

/** Scores which end of a link is called the origin. */
export function scoreDirections(made: readonly MadeReport[], { links }: Lineage): DirectionScores {
  const madeFrom = new Map(made.map((one) => [one.report.id as string, one.kind === 'original' ? [] : one.madeFrom]))
  const told = links.filter(
    (link) =>
      isCopying(link) &&
      (madeFrom.get(link.later)?.includes(link.earlier) || madeFrom.get(link.earlier)?.includes(link.later)),
  )
  const directed = told.filter(({ direction }) => direction !== null)
  const right = directed.filter(({ earlier, later }) => madeFrom.get(later)?.includes(earlier))
  return { links: told.length, directed: directed.length, right: right.length }
}
