import type { DateRange } from '../../types/index.js'
import { type EmbeddingEffect, type EmbeddingLexicon, effectOf, governedBy, readPredicate } from '../reading/index.js'
import { childrenWith, childWith, firstConjunct, hasChild, quoteTokens, type TreeSentence } from '../tree/index.js'
import { anchorBound } from './anchor/anchorBound.js'
import { dateRangeOf, inheritedRange, UNKNOWN_DATE } from './dateRangeOf.js'
import { isExplicit } from './isExplicit.js'
import type { TimeMention } from './TimeMention.js'
import { timesOf } from './timesOf.js'

/** What `resolveDate` reads beside the tree. */
export interface DateContext {
  readonly text: string
  /** Time expressions of the sentence. */
  readonly times: readonly TimeMention[]
  readonly lexicon: EmbeddingLexicon
}

/** Effects under which the inner happening takes place when the outer one does. */
const SAME_TIME: ReadonlySet<EmbeddingEffect> = new Set([
  'happens',
  'permitted',
  'begins',
  'ends',
  'attempted',
  'averted',
  'scheduled',
  'expected',
])

/**
 * When the happening named at `predicate` took or takes place: by its own modifiers, then by those of the light verb or
 * governing verb, then inherited from the head of its clause. Never the day of publication by default.
 */
export function resolveDate(tree: TreeSentence, predicate: number, context: DateContext): DateRange {
  const { times } = context
  if (times.length === 0) return UNKNOWN_DATE
  const own = timesOf(tree, predicate, times)[0]
  if (own !== undefined) return dateRangeOf(own)
  return (
    sinceClause(tree, predicate, context) ??
    fromAbove(tree, predicate, context) ??
    fromPurpose(tree, predicate, context) ??
    UNKNOWN_DATE
  )
}

/** "since taking office in 2011": the date of the clause opens the range. */
function sinceClause(tree: TreeSentence, predicate: number, { text, times }: DateContext): DateRange | null {
  for (const clause of childrenWith(tree, predicate, 'advcl')) {
    const mark = childWith(tree, clause, 'mark')
    if (tree.tokens[mark]?.lemma !== 'since') continue
    const inner = timesOf(tree, clause, times)[0]
    const range = inner?.range && anchorBound('since', inner.range, { published: inner.published, direction: 'past' })
    if (inner === undefined || !range) continue
    const words = quoteTokens(text, tree, mark, Math.max(clause, inner.last))
    return dateRangeOf({ ...inner, range, words }, isExplicit(inner.expression) ? 'explicit' : 'relative')
  }
  return null
}

/** "used its veto to halt sanctions in recent months": what was done for a purpose that has a past date has it too. */
function fromPurpose(tree: TreeSentence, predicate: number, { times }: DateContext): DateRange | null {
  for (const clause of childrenWith(tree, predicate, 'advcl')) {
    if (tree.tokens[clause]?.xpos !== 'VB') continue
    const inner = timesOf(tree, clause, times)[0]
    const end = inner?.range?.end ?? null
    const published = inner?.published ?? null
    if (inner !== undefined && end !== null && published !== null && end <= published + 1) return inheritedRange(inner)
  }
  return null
}

function fromAbove(tree: TreeSentence, predicate: number, { times, lexicon }: DateContext): DateRange | null {
  let at = predicate
  let direct = true
  for (let steps = 0; steps < 6; steps++) {
    const up = stepUp(tree, at, lexicon)
    if (up === null) return null
    direct = direct && up.direct
    const time = timesOf(tree, up.to, times)[0]
    if (time !== undefined) return direct ? dateRangeOf(time) : inheritedRange(time)
    at = up.to
  }
  return null
}

interface StepUp {
  readonly to: number
  /** The word above only lends its verb: its date is the happening's own. */
  readonly direct: boolean
}

/** The word above whose date a happening shares; null where a saying, a plan or a relative clause parts them. */
function stepUp(tree: TreeSentence, index: number, lexicon: EmbeddingLexicon): StepUp | null {
  const first = firstConjunct(tree, index)
  if (first !== index) return isOfOneTime(tree, index, first, lexicon) ? { to: first, direct: false } : null
  const token = tree.tokens[index]
  if (token?.xpos === 'VBD' && token.deprel === 'xcomp') return null
  const government = governedBy(tree, index)
  if (token === undefined || government === null) return null
  const governor = tree.tokens[government.governor]
  if (governor === undefined) return null
  const effect = effectOf(lexicon, governor, government.frames)
  if (effect !== null) return SAME_TIME.has(effect) ? { to: government.governor, direct: true } : null
  switch (token.deprel) {
    case 'xcomp':
      return { to: government.governor, direct: true }
    case 'advcl':
      return government.otherwise === 'nothing' ? null : { to: government.governor, direct: false }
    case 'nsubj':
      return { to: government.governor, direct: false }
    default:
      return null
  }
}

/** "shelled the town on Monday and will march on": what is to come does not share the day of what is past. */
function isOfOneTime(tree: TreeSentence, index: number, first: number, lexicon: EmbeddingLexicon): boolean {
  // "just as the court upheld the ban", parsed as a conjunct: a clause with its own conjunction has its own time.
  if (hasChild(tree, index, 'mark') && tree.tokens[index]?.upos === 'VERB' && !hasChild(tree, first, 'mark'))
    return false
  // "tried to block the sale after members accused", parsed as a conjunct: nothing joins the two.
  const isJoined = hasChild(tree, index, 'cc') || hasChild(tree, index, 'punct')
  if (!isJoined && tree.tokens[index]?.upos === 'VERB') return false
  const isFuture = (at: number): boolean => readPredicate(tree, at, lexicon).time === 'future'
  return isFuture(index) === isFuture(first)
}
