import { clipSegments } from '../terminal/clipSegments.js'
import { paint } from '../terminal/paint.js'
import type { Segment } from '../terminal/Segment.js'
import { wrapSegments } from '../terminal/wrapSegments.js'

/** How a page is drawn. */
export interface PageLook {
  readonly columns: number
  readonly isColoured: boolean
}

/** One paragraph of a page. */
export interface Paragraph {
  readonly indent: number
  readonly segments: readonly Segment[]
  /** True where blanks count, as in a drawing: the line is cut, not broken. */
  readonly isPreformatted?: boolean
}

/** A paragraph as lines for the terminal, set in and broken to its width. */
export function layOut({ indent, segments, isPreformatted }: Paragraph, { columns, isColoured }: PageLook): string {
  const width = columns - indent
  const lines = isPreformatted ? [clipSegments(segments, width)] : wrapSegments(segments, width)
  return lines.map((line) => `${' '.repeat(line.length > 0 ? indent : 0)}${paint(line, isColoured)}`).join('\n')
}
