import type { About, TimeMatch } from '../TimeExpression.js'
import { matchCount } from '../words/numbers.js'
import { type TimeUnit, UNIT_BY_WORD } from '../words/units.js'
import type { TimeWords } from './TimeWords.js'

const WINDOW_BY_WORD: ReadonlyMap<string, -1 | 1> = new Map([
  ['last', -1],
  ['past', -1],
  ['recent', -1],
  ['previous', -1],
  ['next', 1],
  ['coming', 1],
  ['following', 1],
])
const ABOUT = /^(more|less|nearly|almost|about|around|over|just|roughly|exactly|only|barely|some|at)$/

/** Reads "two days ago", "a week later", "several years earlier", "the past two weeks", "recent months". */
export function matchCounted(words: TimeWords, from: number): TimeMatch | null {
  return matchWindow(words, from) ?? matchAheadPlural(words, from) ?? matchShift(words, from)
}

function matchWindow({ lower }: TimeWords, from: number): TimeMatch | null {
  const at = lower[from] === 'the' || lower[from] === 'these' ? from + 1 : from
  const direction = WINDOW_BY_WORD.get(lower[at] ?? '')
  if (direction === undefined) return null
  const count = matchCount(lower, at + 1)
  const unitAt = at + 1 + (count?.length ?? 0)
  const unit = UNIT_BY_WORD.get(lower[unitAt] ?? '')
  // "the last day", "last month" are periods; a window needs a plural or a count. "the following weeks" may be any.
  if (unit === undefined || (count === null && !(lower[unitAt] ?? '').endsWith('s'))) return null
  return { expression: { kind: 'window', unit, count: count?.count ?? null, direction }, length: unitAt + 1 - from }
}

/** "in the days ahead", "in the weeks to come". */
function matchAheadPlural({ lower }: TimeWords, from: number): TimeMatch | null {
  const unit = lower[from] === 'the' ? UNIT_BY_WORD.get(lower[from + 1] ?? '') : undefined
  if (unit === undefined || !(lower[from + 1] ?? '').endsWith('s')) return null
  const window = { expression: { kind: 'window', unit, count: null, direction: 1 } as const }
  if (lower[from + 2] === 'ahead' && lower[from + 3] !== 'of') return { ...window, length: 3 }
  return lower[from + 2] === 'to' && lower[from + 3] === 'come' ? { ...window, length: 4 } : null
}

function matchShift({ lower }: TimeWords, from: number): TimeMatch | null {
  const countAt = skipAbout(lower, from)
  const counted = matchCount(lower, countAt)
  const isBare = UNIT_BY_WORD.has(lower[countAt] ?? '') && (lower[countAt] ?? '').endsWith('s')
  const article = lower[countAt] === 'the' ? { count: 1, length: 1 } : null
  const bare = counted ?? article ?? (isBare ? { count: null, length: 0 } : null)
  if (bare === null) return null
  const unitAt = countAt + bare.length
  const unit = UNIT_BY_WORD.get(lower[unitAt] ?? '')
  if (unit === undefined) return null
  // "a year and a half ago"
  const hasHalf = lower.slice(unitAt + 1, unitAt + 4).join(' ') === 'and a half'
  const count = hasHalf && bare.count !== null ? bare.count + 0.5 : bare.count
  return matchSide(lower, from, hasHalf ? unitAt + 4 : unitAt + 1, unit, count, article !== null)
}

function matchSide(
  lower: readonly string[],
  from: number,
  at: number,
  unit: TimeUnit,
  count: number | null,
  hasArticle: boolean,
): TimeMatch | null {
  const after = lower[at] ?? ''
  const length = at + 1 - from
  const direction = after === 'earlier' || after === 'before' || after === 'previously' || after === 'prior' ? -1 : 1
  if (/^(before|after|following|into|prior)$/.test(after) && !isTrailing(lower[at + 1])) {
    if (/^(last|next|yesterday|tomorrow)$/.test(lower[at + 1] ?? '')) return null
    return { expression: { kind: 'fromEvent', unit, count, direction }, length }
  }
  if (hasArticle) return null
  switch (after) {
    case 'ago':
      return withAbout(matchAgo(lower, at, length, unit, count), aboutOf(lower, from))
    case 'earlier':
    case 'before':
    case 'previously':
      return { expression: { kind: 'shift', unit, count, direction: -1 }, length }
    case 'later':
    case 'afterwards':
    case 'afterward':
    case 'after':
    case 'on':
      if (after === 'on' && !/^[,.;]?$/.test(lower[at + 1] ?? '')) return null
      return { expression: { kind: 'shift', unit, count, direction: 1 }, length }
    case 'from':
      if (lower[at + 1] !== 'now' && lower[at + 1] !== 'today') return null
      return { expression: { kind: 'ahead', unit, count }, length: length + 1 }
    default:
      return null
  }
}

/** "ten years ago today", "a year ago this week". */
function matchAgo(
  lower: readonly string[],
  at: number,
  length: number,
  unit: TimeUnit,
  count: number | null,
): TimeMatch {
  const ago = { kind: 'ago', unit, count } as const
  if (lower[at + 1] === 'today') return { expression: { ...ago, to: 'day' }, length: length + 1 }
  const to = lower[at + 1] === 'this' ? UNIT_BY_WORD.get(lower[at + 2] ?? '') : undefined
  return to === 'week' || to === 'month' || to === 'year'
    ? { expression: { ...ago, to }, length: length + 2 }
    : { expression: ago, length }
}

const ABOUT_BY_WORD: ReadonlyMap<string, About> = new Map([
  ['more', 'more'],
  ['over', 'more'],
  ['at', 'more'],
  ['less', 'less'],
  ['nearly', 'nearly'],
  ['almost', 'nearly'],
  ['about', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['some', 'about'],
])

function aboutOf(lower: readonly string[], from: number): About | null {
  return ABOUT_BY_WORD.get(lower[from] ?? '') ?? null
}

function withAbout({ expression, length }: TimeMatch, about: About | null): TimeMatch {
  if (about === null || expression.kind !== 'ago' || expression.count === null) return { expression, length }
  return { expression: { ...expression, about }, length }
}

function skipAbout(lower: readonly string[], from: number): number {
  if (!ABOUT.test(lower[from] ?? '')) return from
  if (lower[from] === 'at') return lower[from + 1] === 'least' || lower[from + 1] === 'most' ? from + 2 : from
  return lower[from + 1] === 'than' ? from + 2 : from + 1
}

/** "two days before" stands alone; in "two days before the vote" the vote is the anchor. */
function isTrailing(after: string | undefined): boolean {
  return /^([,.;:)"”’]|and|but|when|while|in|at)?$/.test(after ?? '')
}
