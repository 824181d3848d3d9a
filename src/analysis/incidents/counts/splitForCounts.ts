import type { Span } from '../../../types/index.js'

/** A word, number or mark of a text in which counts are looked for. */
export interface CountToken extends Span {
  readonly lower: string
  readonly isNumber: boolean
  readonly isMark: boolean
}

const TOKEN =
  /(?<number>\p{N}+(?:[.,]\p{N}+)*)(?![\p{L}-])|(?<word>[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*)|(?<mark>[^\s])/gu

/** Takes a stretch of text apart; "short-range" is one word, "Hwasong-18" and "3:50" are no numbers. */
export function splitForCounts(text: string, { start, end }: Span): readonly CountToken[] {
  const tokens: CountToken[] = []
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const from = start + match.index
    const isNumber = match.groups?.number !== undefined
    const isMark = match.groups?.mark !== undefined
    tokens.push({ start: from, end: from + match[0].length, lower: match[0].toLowerCase(), isNumber, isMark })
  }
  return tokens
}
