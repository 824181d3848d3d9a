import type { Span } from '../../../types/index.js'

/** Where a sentence may end, or a line. */
const BREAK = /[.!?]+["'”’»)\]]*\s+|[。！？]+[」』”]*|\n\s*/g
/** What precedes a full stop that ends no sentence: an initial, an abbreviation with stops, a short title. */
const ABBREVIATION =
  /(?:^|[\s("“‘])(?:\p{Lu}|(?:\p{L}\.)+\p{L}|Mr|Mrs|Ms|Dr|St|Gen|Gov|Sen|Rep|Lt|Col|Sgt|Capt|Adm|Prof|No|vs)$/u
const LOWER = /\p{Ll}/u

/**
 * The sentences and lines of a text, as far as punctuation shows them. Good enough to compare texts by; the coder's
 * sentences are made with more care.
 */
export function splitSegments(text: string): readonly Span[] {
  const segments: Span[] = []
  let start = 0
  for (const match of text.matchAll(BREAK)) {
    const end = match.index + match[0].trimEnd().length
    const next = match.index + match[0].length
    if (!isBoundary(text, match[0], match.index, next)) continue
    addSegment(segments, text, start, end)
    start = next
  }
  addSegment(segments, text, start, text.length)
  return segments
}

function isBoundary(text: string, mark: string, at: number, next: number): boolean {
  if (mark.includes('\n') || !mark.startsWith('.')) return true
  if (LOWER.test(text.charAt(next))) return false
  return !ABBREVIATION.test(text.slice(Math.max(0, at - 12), at))
}

function addSegment(segments: Span[], text: string, from: number, to: number): void {
  let start = from
  let end = to
  while (start < end && /\s/.test(text.charAt(start))) start++
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  if (end > start) segments.push({ start, end })
}
