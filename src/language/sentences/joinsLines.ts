import type { TextLine } from './readLines.js'

/** Lines longer than this were not wrapped by hand or by an editor: each is a paragraph. */
const WIDEST_WRAP = 120

/**
 * Whether a line break is only a wrapped line. A wrapped line is full: the first word after it would not have fitted.
 * `width` is the longest line around; `wrapped` says that some line around begins in lower case, so wrapping occurs.
 */
export function joinsLines(line: TextLine, next: TextLine, width: number, wrapped: boolean): boolean {
  if (/^[a-z]/.test(next.text)) return true
  if (width > WIDEST_WRAP) return false
  const firstWord = /^\S+/.exec(next.text)?.[0] ?? ''
  if (line.text.length + 1 + firstWord.length <= width) return false
  const ended = /[.?!…:]["”’')\]]*$/.test(line.text)
  if (ended) return wrapped
  // "Leaders to meet in Moscow" above a paragraph is a heading; "visited the" or "said," is not
  return wrapped || /[,;–—-]$|(?:^|\s)[a-z]{1,3}$/.test(line.text)
}
