import type { BenchResult } from '../Bench.js'
import { round } from '../measures/round.js'
import type { DirectionScores } from './scoreDirections.js'
import type { OriginScores } from './scoreOrigins.js'
import type { KindScore, PairScores } from './scorePairs.js'

/** One syndication set with what was found in it. */
export interface ScoredSet {
  readonly reports: number
  readonly pairs: PairScores
  readonly origins: OriginScores
  readonly directions: DirectionScores
}

/** The scores of several sets, added up. */
export function describeScores(sets: readonly ScoredSet[]): BenchResult {
  const add = (of: (set: ScoredSet) => number) => sets.reduce((sum, set) => sum + of(set), 0)
  const truePositives = add(({ pairs }) => pairs.truePositives)
  const falsePositives = add(({ pairs }) => pairs.falsePositives)
  const falseNegatives = add(({ pairs }) => pairs.falseNegatives)
  const precision = truePositives / Math.max(1, truePositives + falsePositives)
  const recall = truePositives / Math.max(1, truePositives + falseNegatives)
  const related = addKinds(sets.map(({ pairs }) => pairs.related))
  const unrelated = addKinds(sets.map(({ pairs }) => pairs.unrelated))
  const reports = add((set) => set.reports)
  const originAccuracy = add(({ origins }) => origins.right) / Math.max(1, reports)
  const directed = add(({ directions }) => directions.directed)
  const directionAccuracy = add(({ directions }) => directions.right) / Math.max(1, directed)
  const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall)
  const origins = addOrigins(sets.map((set) => set.origins.byKind))
  return {
    fields: {
      bench: 'lineage',
      precision: round(precision),
      recall: round(recall),
      f1: round(f1),
      minF1: round(Math.min(...sets.map(({ pairs }) => f1Of(pairs)))),
      originAccuracy: round(originAccuracy),
      directionAccuracy: round(directionAccuracy),
      relatedPairs: truePositives + falseNegatives,
      unrelatedPairs: [...unrelated.values()].reduce((sum, { pairs }) => sum + pairs, 0),
      reports,
      sets: sets.length,
      recallByKind: Object.fromEntries([...related].map(([kind, score]) => [kind, { ...score }])),
      falseByKind: Object.fromEntries([...unrelated].map(([kind, score]) => [kind, { ...score }])),
    },
    lines: [
      `${sets.length} sets, ${reports} reports; pairs: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}`,
      `origins: all of them and no other in ${(100 * originAccuracy).toFixed(1)} % of ${reports} reports; direction right in ${(100 * directionAccuracy).toFixed(1)} % of ${directed} links that have one`,
      '',
      ...table('related pairs, and those linked', related),
      '',
      ...table('pairs that are not related, and those linked', unrelated),
      '',
      ...table('reports, and those with the right origins', origins),
    ],
  }
}

function f1Of({ truePositives, falsePositives, falseNegatives }: PairScores): number {
  return (2 * truePositives) / Math.max(1, 2 * truePositives + falsePositives + falseNegatives)
}

function addKinds(all: readonly ReadonlyMap<string, KindScore>[]): ReadonlyMap<string, KindScore> {
  const sums = new Map<string, KindScore>()
  for (const [kind, { pairs, linked }] of all.flatMap((one) => [...one])) {
    const sum = sums.get(kind) ?? { pairs: 0, linked: 0 }
    sums.set(kind, { pairs: sum.pairs + pairs, linked: sum.linked + linked })
  }
  return sums
}

function addOrigins(all: readonly OriginScores['byKind'][]): ReadonlyMap<string, KindScore> {
  const asKinds = all.map(
    (one) => new Map([...one].map(([kind, { right, reports }]) => [kind, { pairs: reports, linked: right }])),
  )
  return addKinds(asKinds)
}

function table(head: string, scores: ReadonlyMap<string, KindScore>): readonly string[] {
  const rows = [...scores].map(([kind, { pairs, linked }]) => {
    const share = pairs === 0 ? '' : `${((100 * linked) / pairs).toFixed(1)} %`
    return `  ${kind.padEnd(28)} ${String(pairs).padStart(8)} ${String(linked).padStart(8)} ${share.padStart(9)}`
  })
  return [head, ...rows]
}
