import { ROLES, type Role, type RoleSpan } from './readPolnear.js'

/** Counts over one article, for one role. */
export interface RoleCounts {
  readonly said: number
  readonly gold: number
  readonly exact: number
  /** Said pieces that share a character with a gold one, and gold ones that share one with a said one. */
  readonly saidTouching: number
  readonly goldTouching: number
}

export type ArticleCounts = Readonly<Record<Role, RoleCounts>>

/** Compares the pieces said with the gold ones, role by role. */
export function scoreRoles(said: readonly RoleSpan[], gold: readonly RoleSpan[]): ArticleCounts {
  const [source, cue, content] = ROLES.map((role) => countRole(unique(said, role), unique(gold, role)))
  return { source: source ?? EMPTY, cue: cue ?? EMPTY, content: content ?? EMPTY }
}

const EMPTY: RoleCounts = { said: 0, gold: 0, exact: 0, saidTouching: 0, goldTouching: 0 }

function unique(spans: readonly RoleSpan[], role: Role): Map<string, RoleSpan> {
  return new Map(spans.filter((span) => span.role === role).map((span) => [keyOf(span), span]))
}

function keyOf({ fragments }: RoleSpan): string {
  return fragments.map(([start, end]) => `${start}-${end}`).join(';')
}

function countRole(said: ReadonlyMap<string, RoleSpan>, gold: ReadonlyMap<string, RoleSpan>): RoleCounts {
  const saidSpans = [...said.values()]
  const goldSpans = [...gold.values()]
  return {
    said: said.size,
    gold: gold.size,
    exact: [...said.keys()].filter((key) => gold.has(key)).length,
    saidTouching: saidSpans.filter((span) => goldSpans.some((other) => touches(span, other))).length,
    goldTouching: goldSpans.filter((span) => saidSpans.some((other) => touches(span, other))).length,
  }
}

function touches(left: RoleSpan, right: RoleSpan): boolean {
  return left.fragments.some(([start, end]) => right.fragments.some((other) => start < other[1] && other[0] < end))
}

export interface RoleScore {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly overlapF1: number
}

/** Precision, recall and F1 of one role over articles. */
export function scoreOf(articles: readonly ArticleCounts[], role: Role): RoleScore {
  const sum = (field: keyof RoleCounts): number => articles.reduce((total, counts) => total + counts[role][field], 0)
  const precision = share(sum('exact'), sum('said'))
  const recall = share(sum('exact'), sum('gold'))
  const overlap = harmonic(share(sum('saidTouching'), sum('said')), share(sum('goldTouching'), sum('gold')))
  return { precision, recall, f1: harmonic(precision, recall), overlapF1: overlap }
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

function harmonic(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b)
}
