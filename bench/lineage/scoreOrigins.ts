import type { Lineage } from '../../src/analysis/index.js'
import type { MadeReport } from './SyndicationSet.js'

/** How many reports got exactly the origins that they were made from. */
export interface OriginScores {
  readonly right: number
  readonly reports: number
  /** By what was done. */
  readonly byKind: ReadonlyMap<string, { right: number; reports: number }>
}

/** Compares the origins found with the stories that each report was made from. */
export function scoreOrigins(made: readonly MadeReport[], lineage: Lineage): OriginScores {
  const found = new Map(
    lineage.reports.map(({ report, origins }) => [report as string, origins.map(({ origin }) => origin).sort()]),
  )
  const byKind = new Map<string, { right: number; reports: number }>()
  let right = 0
  for (const { report, kind, madeFrom } of made) {
    const isRight =
      found.get(report.id)?.join() ===
      madeFrom
        .map((id) => `report:${id}`)
        .sort()
        .join()
    const score = byKind.get(kind) ?? { right: 0, reports: 0 }
    byKind.set(kind, score)
    score.reports++
    if (isRight) score.right++
    if (isRight) right++
  }
  return { right, reports: made.length, byKind }
}
