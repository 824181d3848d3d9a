import type { Span } from '../../types/index.js'

const BEFORE = 60
const AFTER = 120

/** Words around a hit: from the start of a word before it to the end of one after it. */
export function snippetRange(text: string, hit: Span): Span {
  const from = Math.max(0, hit.start - BEFORE)
  const to = Math.min(text.length, hit.end + AFTER)
  const blankBefore = text.slice(from, hit.start).search(/\s/)
  const blankAfter = text.slice(hit.end, to).search(/\s\S*$/)
  return {
    start: from === 0 || blankBefore < 0 ? from : from + blankBefore + 1,
    end: to === text.length || blankAfter < 0 ? to : hit.end + blankAfter,
  }
}
