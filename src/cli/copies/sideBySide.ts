import type { PageLook, Paragraph } from '../page/layOut.js'
import { displayWidth } from '../terminal/displayWidth.js'
import { dim, plain, type Segment } from '../terminal/Segment.js'
import { wrapSegments } from '../terminal/wrapSegments.js'

/** Columns of a terminal from which two texts stand side by side. */
const WIDE = 80
const INDENT = 4
const BETWEEN = ' │ '

/** Two texts in two columns, or one below the other where the terminal is narrow. */
export function sideBySide(left: readonly Segment[], right: readonly Segment[], { columns }: PageLook): Paragraph[] {
  if (columns < WIDE) {
    return [
      { indent: INDENT, hang: 2, segments: [dim('< '), ...left] },
      { indent: INDENT, hang: 2, segments: [dim('> '), ...right] },
    ]
  }
  const width = Math.floor((columns - INDENT - BETWEEN.length) / 2)
  const [lefts, rights] = [wrapSegments(left, width), wrapSegments(right, width)]
  return Array.from({ length: Math.max(lefts.length, rights.length) }, (_, at) => ({
    indent: INDENT,
    segments: [...padded(lefts[at] ?? [], width), dim(BETWEEN), ...(rights[at] ?? [])],
    isPreformatted: true,
  }))
}

function padded(line: readonly Segment[], width: number): Segment[] {
  const used = line.reduce((sum, { text }) => sum + displayWidth(text), 0)
  return [...line, plain(' '.repeat(Math.max(0, width - used)))]
}
