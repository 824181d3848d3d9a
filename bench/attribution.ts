import { writeFile } from 'node:fs/promises'
import type { CoderParts } from '../src/app/CoderParts.js'
import { dataFolder, loadParts } from '../src/app/index.js'
import { resolveActors } from '../src/coder/actors/index.js'
import { type ClaimDraft, findClaims } from '../src/coder/claims/index.js'
import { findMentions } from '../src/coder/mentions/index.js'
import { indexTree, mendTree } from '../src/coder/tree/index.js'
import { parseText } from '../src/language/index.js'
import { type AttributionArticle, ROLES, type RoleSpan, readPolnear } from './attribution/readPolnear.js'
import { type ArticleCounts, scoreOf, scoreRoles } from './attribution/scoreRoles.js'
import { spansOfClaim } from './attribution/spansOfClaim.js'
import type { BenchOptions, BenchResult } from './Bench.js'
import { bootstrap } from './measures/bootstrap.js'
import { round } from './measures/round.js'
import { scoreLine } from './measures/scoreLine.js'
import { coderOf } from './read/coderOf.js'

/** Who says what: exact and overlapping spans of sources, cues and contents against an annotated corpus. */
export async function run(options: BenchOptions): Promise<BenchResult> {
  const all = await readPolnear(options.data)
  const articles = all.slice(0, options.limit ?? all.length)
  const parts = coderOf(await loadParts(dataFolder(), options.mode), options.coder)
  const said = articles.map((article) => read(article, parts))
  if (options.errors)
    await writeFile(options.errors, articles.map((article, at) => describe(article, said[at] ?? [])).join(''))
  const counts = articles.map((article, at) => scoreRoles(said[at] ?? [], article.gold))
  return report(counts, parts)
}

function read({ text }: AttributionArticle, parts: CoderParts): RoleSpan[] {
  const parsed = { text, sentences: parseText(text, parts.language, parts.mode) }
  const trees = parsed.sentences.map((sentence) => indexTree(mendTree(sentence)))
  const actors = resolveActors(parsed, findMentions(parsed, parts.ontology), parts.ontology, null)
  return joinByCue(findClaims(parsed, trees, actors, parts)).flatMap((claim) => spansOfClaim(claim, trees))
}

/** The corpus makes one attribution of a cue, however many speakers and stretches of content it has. */
function joinByCue(claims: readonly ClaimDraft[]): ClaimDraft[] {
  const byCue = new Map<number, ClaimDraft>()
  for (const claim of claims) {
    const known = byCue.get(claim.cue.start)
    const contentSpans = [...(known?.contentSpans ?? []), ...claim.contentSpans]
      .filter((span, at, all) => all.findIndex((each) => each.start === span.start) === at)
      .sort((a, b) => a.start - b.start)
    byCue.set(claim.cue.start, { ...(known ?? claim), contentSpans })
  }
  return [...byCue.values()]
}

function report(counts: readonly ArticleCounts[], parts: CoderParts): BenchResult {
  const scores = ROLES.map((role) => [role, scoreOf(counts, role)] as const)
  const rounded = scores.map(([role, score]) => [
    role,
    Object.fromEntries(Object.entries(score).map(([name, value]: [string, number]) => [name, round(value)])),
  ])
  return {
    fields: { ...(Object.fromEntries(rounded) as Record<string, unknown>), n: counts.length, versions: parts.versions },
    lines: [
      ...scores.flatMap(([role, score]) => [
        scoreLine(
          `${role} exact F1`,
          score.f1,
          bootstrap(counts, (sample) => scoreOf(sample, role).f1),
        ),
        `  precision ${percent(score.precision)}  recall ${percent(score.recall)}  overlap F1 ${percent(score.overlapF1)}`,
      ]),
      `${counts.length} articles; ${JSON.stringify(parts.versions)}`,
    ],
  }
}

function percent(value: number): string {
  return (value * 100).toFixed(1)
}

/** Pieces that only one side has, in the order of the text. */
function describe({ name, text, gold }: AttributionArticle, said: readonly RoleSpan[]): string {
  const key = ({ role, fragments }: RoleSpan): string => `${role}:${fragments.join(';')}`
  const goldKeys = new Set(gold.map(key))
  const saidKeys = new Set(said.map(key))
  const rows = [
    ...gold.filter((span) => !saidKeys.has(key(span))).map((span) => ({ side: 'missed', span })),
    ...said.filter((span) => !goldKeys.has(key(span))).map((span) => ({ side: 'extra', span })),
  ]
  rows.sort((a, b) => (a.span.fragments[0]?.[0] ?? 0) - (b.span.fragments[0]?.[0] ?? 0))
  return rows
    .map(({ side, span }) => {
      const words = span.fragments.map(([start, end]) => text.slice(start, end)).join(' ... ')
      return `${name}\t${side}\t${span.role}\t${words.replace(/\s+/g, ' ')}\n`
    })
    .join('')
}
