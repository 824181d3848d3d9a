import type { Span } from '../../types/index.js'

/** A line of a text without the spaces around it. */
export interface TextLine extends Span {
  readonly text: string
  /** Spaces before its first word. */
  readonly indent: number
}

/** The lines of a text, blank ones included (as empty `text`). */
export function readLines(text: string): TextLine[] {
  const lines: TextLine[] = []
  const breaks = /\r\n|[\n\r\f\v\u2028\u2029\u0085]/g
  let from = 0
  for (const match of text.matchAll(breaks)) {
    lines.push(trimLine(text, from, match.index))
    from = match.index + match[0].length
  }
  lines.push(trimLine(text, from, text.length))
  return lines
}

function trimLine(text: string, from: number, to: number): TextLine {
  let start = from
  let end = to
  while (start < end && /\s/.test(text.charAt(start))) start++
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  return { start, end, text: text.slice(start, end), indent: start - from }
}
