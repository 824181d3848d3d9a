import type { CountBound } from '../../../types/index.js'
import type { CountWords } from './parseCountWords.js'
import type { CountToken } from './splitForCounts.js'

/** A number in a text; places are those of tokens, end-exclusive. */
export interface TextNumber {
  readonly value: number
  readonly bound: CountBound
  readonly start: number
  readonly end: number
  /** Where the words begin that say how exactly it is meant. */
  readonly boundStart: number
}

/** Bare numbers from here to there are taken for years. */
const YEARS = { first: 1800, last: 2199 } as const

const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/

/** Marks after which digits are no count: "3:50", "$40", "No. 7". */
const SPOILING: ReadonlySet<string> = new Set([':', '$', '€', '£', '¥', '/'])

/** The number that begins at a token, with its scale ("4.8 million") and bound ("more than"); null where none does. */
export function readNumberAt(tokens: readonly CountToken[], at: number, words: CountWords): TextNumber | null {
  const plain = plainNumberAt(tokens, at, words)
  if (plain === null || isSpoilt(tokens, at, plain.end)) return null
  let { value, end } = plain
  for (let scale = scaleAt(tokens, end, words); scale !== null; scale = scaleAt(tokens, end, words)) {
    value *= scale
    end++
  }
  const bound = boundBefore(tokens, at, words)
  return { value, end, start: at, bound: bound?.bound ?? 'exactly', boundStart: bound?.start ?? at }
}

function plainNumberAt(
  tokens: readonly CountToken[],
  at: number,
  { numbers }: CountWords,
): { readonly value: number; readonly end: number } | null {
  const token = tokens[at]
  if (token === undefined || token.isMark) return null
  if (token.isNumber) {
    const value = Number(token.lower.replaceAll(/,(?=\d{3}(?:\D|$))/g, ''))
    const isYear = !token.lower.includes(',') && Number.isInteger(value) && value >= YEARS.first && value <= YEARS.last
    return Number.isNaN(value) || isYear ? null : { value, end: at + 1 }
  }
  const two = numbers.get(`${token.lower} ${tokens[at + 1]?.lower}`)
  if (two !== undefined) return { value: two, end: at + 2 }
  const one = numbers.get(token.lower)
  return one === undefined ? null : { value: one, end: at + 1 }
}

/** Times, dates and sums of money: "3:50", "30 April", "$40". */
function isSpoilt(tokens: readonly CountToken[], at: number, end: number): boolean {
  const [before, after] = [tokens[at - 1]?.lower ?? '', tokens[end]?.lower ?? '']
  return SPOILING.has(before) || SPOILING.has(after) || after === '%' || MONTH.test(before) || MONTH.test(after)
}

function scaleAt(tokens: readonly CountToken[], at: number, { scales }: CountWords): number | null {
  return scales.get(tokens[at]?.lower ?? '') ?? null
}

function boundBefore(
  tokens: readonly CountToken[],
  at: number,
  { bounds }: CountWords,
): { readonly bound: CountBound; readonly start: number } | null {
  for (const length of [3, 2, 1]) {
    if (at < length) continue
    const phrase = tokens
      .slice(at - length, at)
      .map(({ lower }) => lower)
      .join(' ')
    const bound = bounds.get(phrase)
    if (bound !== undefined) return { bound, start: at - length }
  }
  return null
}
