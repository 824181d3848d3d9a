import { isCopying, type Lineage, type LineageLink } from '../../src/analysis/index.js'
import type { MadeReport } from './SyndicationSet.js'

/** Words copied from the same sentences that make a pair related: a paragraph. */
const RELATED_WORDS = 25

/** How one kind of pairs came out. */
export interface KindScore {
  pairs: number
  linked: number
}

/** Pairs of reports, told and found. */
export interface PairScores {
  readonly truePositives: number
  readonly falsePositives: number
  readonly falseNegatives: number
  /** Related pairs by what was done to make the later one. */
  readonly related: ReadonlyMap<string, KindScore>
  /** Pairs that are not related, by why they look as if they were. */
  readonly unrelated: ReadonlyMap<string, KindScore>
  /** Pairs that were got wrong. */
  readonly wrong: readonly {
    readonly kind: string
    readonly one: MadeReport
    readonly other: MadeReport
    readonly link: LineageLink | null
  }[]
}

/** Scores every pair: related are those with a paragraph from the same sentences; pairs with less are left out. */
export function scorePairs(made: readonly MadeReport[], { links }: Lineage): PairScores {
  const found = new Map(links.filter(isCopying).map((link) => [pairKey(link.earlier, link.later), link]))
  const related = new Map<string, KindScore>()
  const unrelated = new Map<string, KindScore>()
  const wrong: PairScores['wrong'][number][] = []
  for (const [at, one] of made.entries()) {
    for (const other of made.slice(at + 1)) {
      const words = sharedWords(one, other)
      if (words > 0 && words < RELATED_WORDS) continue
      const isRelated = words > 0
      const link = found.get(pairKey(one.report.id, other.report.id)) ?? null
      const kind = isRelated ? relatedKind(one, other) : unrelatedKind(one, other)
      const table = isRelated ? related : unrelated
      const score = table.get(kind) ?? { pairs: 0, linked: 0 }
      table.set(kind, score)
      score.pairs++
      if (link !== null) score.linked++
      if (isRelated !== (link !== null)) wrong.push({ kind, one, other, link })
    }
  }
  const truePositives = linkedIn(related)
  return {
    truePositives,
    falsePositives: linkedIn(unrelated),
    falseNegatives: pairsIn(related) - truePositives,
    related,
    unrelated,
    wrong,
  }
}

function sharedWords(one: MadeReport, other: MadeReport): number {
  let shared = 0
  for (const [sentence, words] of one.words) shared += Math.min(words, other.words.get(sentence) ?? 0)
  return shared
}

/** Original and copy by what was done; two copies as such. */
function relatedKind(one: MadeReport, other: MadeReport): string {
  if (one.kind === 'original') return other.kind
  const kinds = [one.kind, other.kind]
  for (const kind of ['embedded', 'merged']) if (kinds.includes(kind)) return `${kind}, with a copy`
  return kinds.some((kind) => kind.startsWith('rewritten')) ? 'two copies, one rewritten' : 'two copies'
}

function unrelatedKind(one: MadeReport, other: MadeReport): string {
  if (one.kind === 'column' && other.kind === 'column') return 'column of one house'
  if (one.happening === other.happening) return 'same happening'
  return one.report.outlet === other.report.outlet ? 'same house' : 'others'
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}

function linkedIn(scores: ReadonlyMap<string, KindScore>): number {
  return [...scores.values()].reduce((sum, { linked }) => sum + linked, 0)
}

function pairsIn(scores: ReadonlyMap<string, KindScore>): number {
  return [...scores.values()].reduce((sum, { pairs }) => sum + pairs, 0)
}
