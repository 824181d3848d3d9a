import { displayWidth } from './displayWidth.js'
import type { Segment } from './Segment.js'

/** Lays segments out in lines of at most `columns`; breaks at blanks, and inside a word only where it must. */
export function wrapSegments(segments: readonly Segment[], columns: number): Segment[][] {
  const width = Math.max(10, columns)
  const lines: Segment[][] = [[]]
  let used = 0
  const put = (segment: Segment): void => {
    lines.at(-1)?.push(segment)
    used += displayWidth(segment.text)
  }
  const breakLine = (): void => {
    lines.push([])
    used = 0
  }
  for (const word of wordsOf(segments)) {
    const wordWidth = word.reduce((sum, piece) => sum + displayWidth(piece.text), 0)
    const isBlank = word.every((piece) => piece.text.trim() === '')
    if (isBlank && (used === 0 || used + wordWidth > width)) continue
    if (used > 0 && used + wordWidth > width) {
      dropTrailingBlank(lines)
      breakLine()
    }
    for (const piece of word) {
      for (const part of cutWide(piece, width)) {
        if (used > 0 && used + displayWidth(part.text) > width) breakLine()
        put(part)
      }
    }
  }
  dropTrailingBlank(lines)
  return lines
}

function dropTrailingBlank(lines: Segment[][]): void {
  const line = lines.at(-1)
  while (line?.at(-1)?.text.trim() === '') line.pop()
}

/** Runs of blanks and of other characters; a word may go on from one segment into the next. */
function wordsOf(segments: readonly Segment[]): Segment[][] {
  const words: Segment[][] = []
  let isOpen = false
  for (const { text, style } of segments) {
    for (const piece of text.match(/\s+|\S+/g) ?? []) {
      const isBlank = piece.trim() === ''
      if (isOpen && !isBlank) words.at(-1)?.push({ text: piece, style })
      else words.push([{ text: isBlank ? ' ' : piece, style }])
      isOpen = !isBlank
    }
  }
  return words
}

function cutWide(piece: Segment, width: number): Segment[] {
  if (displayWidth(piece.text) <= width) return [piece]
  const parts: Segment[] = []
  let text = ''
  for (const character of piece.text) {
    if (displayWidth(text) + displayWidth(character) > width) {
      parts.push({ ...piece, text })
      text = ''
    }
    text += character
  }
  return [...parts, { ...piece, text }]
}
