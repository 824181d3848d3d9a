import { displayWidth } from './displayWidth.js'
import type { Segment } from './Segment.js'

/** As much of a line as fits in `columns`; a cut line ends in an ellipsis. */
export function clipSegments(segments: readonly Segment[], columns: number): Segment[] {
  const total = segments.reduce((sum, { text }) => sum + displayWidth(text), 0)
  if (total <= columns) return [...segments]
  const kept: Segment[] = []
  let left = columns - 1
  for (const { text, style } of segments) {
    let part = ''
    for (const character of text) {
      left -= displayWidth(character)
      if (left < 0) return [...kept, { text: `${part}…`, style }]
      part += character
    }
    kept.push({ text: part, style })
  }
  return kept
}
