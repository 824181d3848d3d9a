import type { Span } from '../../types/index.js'

/** Characters of a sentence shown around a record's words. */
const LONGEST_QUOTE = 320

export interface QuoteRange extends Span {
  readonly isCutBefore: boolean
  readonly isCutAfter: boolean
}

/** What is shown of a sentence around a record's words: all of it, or, of a long one, the words and their neighbourhood. */
export function quoteRange(text: string, sentence: Span, words: Span): QuoteRange {
  if (sentence.end - sentence.start <= LONGEST_QUOTE) return { ...sentence, isCutBefore: false, isCutAfter: false }
  const spare = Math.max(0, LONGEST_QUOTE - (words.end - words.start)) / 2
  const start = blankBefore(text, Math.max(sentence.start, Math.floor(words.start - spare)), sentence.start)
  const end = blankAfter(text, Math.min(sentence.end, Math.ceil(words.end + spare)), sentence.end)
  return { start, end, isCutBefore: start > sentence.start, isCutAfter: end < sentence.end }
}

function blankBefore(text: string, from: number, limit: number): number {
  let at = from
  while (at > limit && !/\s/.test(text[at - 1] ?? ' ')) at--
  return at
}

function blankAfter(text: string, from: number, limit: number): number {
  let at = from
  while (at < limit && !/\s/.test(text[at] ?? ' ')) at++
  return at
}
