import { clipSegments } from '../terminal/clipSegments.js'
import { paint } from '../terminal/paint.js'
import { dim, type Segment } from '../terminal/Segment.js'
import { wrapSegments } from '../terminal/wrapSegments.js'

/** Columns of a label and the blanks after it. */
const LABEL_WIDTH = 10

/** How a page is drawn. */
export interface PageLook {
  readonly columns: number
  readonly isColoured: boolean
}

/** One paragraph of a page. */
export interface Paragraph {
  readonly indent: number
  readonly segments: readonly Segment[]
  /** How much further in the lines after the first stand. */
  readonly hang?: number
  /** A word set into the indent of the first line. */
  readonly label?: string
  /** True where blanks count, as in a drawing: the line is cut, not broken. */
  readonly isPreformatted?: boolean
}

/** A paragraph as lines for the terminal, set in and broken to its width. */
export function layOut(
  { indent, segments, label, hang = 0, isPreformatted }: Paragraph,
  { columns, isColoured }: PageLook,
): string {
  const width = columns - indent - hang
  const lines = isPreformatted ? [clipSegments(segments, width)] : wrapSegments(segments, width)
  return lines
    .map((line, index) => {
      const lead =
        index === 0 && label !== undefined
          ? leadOf(label, indent, isColoured)
          : ' '.repeat(index === 0 ? indent : indent + hang)
      return `${line.length > 0 ? lead : ''}${paint(line, isColoured)}`
    })
    .join('\n')
}

/** The indent of a first line with its label in it, a blank between label and text. */
function leadOf(label: string, indent: number, isColoured: boolean): string {
  const start = Math.max(0, indent - LABEL_WIDTH)
  return `${' '.repeat(start)}${paint([dim(label.padEnd(indent - start))], isColoured)}`
}
