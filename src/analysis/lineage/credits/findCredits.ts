import type { QuotedSpan, Report } from '../../../types/index.js'
import type { Credit } from './Credit.js'
import type { NameFinder, NameHit } from './nameFinder.js'
import { type OutletRegistry, outletNamed, outletOf } from './OutletRegistry.js'
import type { CreditPattern, CreditPlace } from './parseCreditPatterns.js'

/** What is needed to find credits. */
export interface CreditRules {
  readonly registry: OutletRegistry
  readonly findNames: NameFinder
  readonly patterns: readonly CreditPattern[]
}

/** Letters at a text's head and tail where datelines and signatures stand. */
const HEAD = 300
const TAIL = 400
/** Letters looked at before and after a name. */
const BEFORE = HEAD + 20
const AFTER = TAIL + 20

/** "PYONGYANG (Harbour Wire) -": a dateline whose wire the list need not know. */
const UNKNOWN_DATELINE =
  /^\s*\p{Lu}[\p{Lu}\p{M} .'’-]{2,40}(?:, [^()\n]{1,40})? \(((?:\p{Lu}[\p{L}.&'’-]*)(?: \p{Lu}[\p{L}.&'’-]*){0,4})\) ?[-–—]/u

/**
 * The credits of a report, in the order of its byline and text. A report's own outlet is no credit.
 *
 *     'ANKARA (AFP) - The bridge was closed.' -> [{ kind: 'dateline', outlet: 'afp', ... }]
 */
export function findCredits(
  report: Pick<Report, 'outlet' | 'url' | 'byline' | 'text'>,
  rules: CreditRules,
): readonly Credit[] {
  const own = outletOf(report, rules.registry)
  const credits = [
    ...(report.byline === null ? [] : creditsIn(report.byline, 'byline', rules)),
    ...creditsIn(report.text, 'text', rules),
    ...unknownDateline(report.text, rules.registry),
  ]
  const seen = new Set<string>()
  return credits.filter(({ kind, outlet, span }) => {
    const key = `${kind} ${outlet} ${span.start}`
    if (outlet === own?.key || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function creditsIn(text: string, field: Credit['field'], { findNames, patterns }: CreditRules): readonly Credit[] {
  return findNames(text).flatMap((hit) => {
    const pattern = patterns.find((one) => fits(one, hit, text, field))
    return pattern === undefined ? [] : [creditOf(pattern, hit, text, field)]
  })
}

function fits(pattern: CreditPattern, hit: NameHit, text: string, field: Credit['field']): boolean {
  const isRightName = pattern.whose === 'outlet' ? !hit.isShort : hit.outlet.isWire
  if (!isRightName || !isAt(pattern.place, hit, text, field)) return false
  return matchAfter(pattern, hit, text) !== null && matchBefore(pattern, hit, text) !== null
}

function isAt(place: CreditPlace, { start, end }: NameHit, text: string, field: Credit['field']): boolean {
  if (place === 'byline') return field === 'byline'
  if (field === 'byline') return false
  if (place === 'head') return start < HEAD
  return place === 'anywhere' || end > text.length - TAIL
}

function matchBefore({ before }: CreditPattern, { start }: NameHit, text: string): RegExpExecArray | null {
  return before.exec(text.slice(Math.max(0, start - BEFORE), start))
}

function matchAfter({ after }: CreditPattern, { end }: NameHit, text: string): RegExpExecArray | null {
  return after.exec(text.slice(end, end + AFTER))
}

function creditOf(pattern: CreditPattern, hit: NameHit, text: string, field: Credit['field']): Credit {
  const start = hit.start - (matchBefore(pattern, hit, text)?.[0].length ?? 0)
  const end = hit.end + (matchAfter(pattern, hit, text)?.[0].length ?? 0)
  return {
    kind: pattern.kind,
    outlet: hit.outlet.key,
    family: hit.outlet.family,
    name: text.slice(hit.start, hit.end),
    field,
    span: trimmed(text, start, end),
  }
}

function trimmed(text: string, start: number, end: number): QuotedSpan {
  const exact = text.slice(start, end)
  const lead = exact.length - exact.trimStart().length
  const kept = exact.trim()
  return { start: start + lead, end: start + lead + kept.length, exact: kept }
}

function unknownDateline(text: string, registry: OutletRegistry): readonly Credit[] {
  const match = UNKNOWN_DATELINE.exec(text)
  const name = match?.[1]
  if (!match || name === undefined) return []
  const { key, family } = outletNamed(name, registry)
  if (!key.startsWith('name:')) return []
  return [{ kind: 'dateline', outlet: key, family, name, field: 'text', span: trimmed(text, 0, match[0].length) }]
}
