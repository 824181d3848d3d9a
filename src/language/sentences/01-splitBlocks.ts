import type { SentenceKind, Span } from '../../types/index.js'
import { joinsLines } from './joinsLines.js'
import type { TextLine } from './readLines.js'
import { readLines } from './readLines.js'

/** A paragraph, a heading or a list item: sentences never cross its borders. */
export interface TextBlock extends Span {
  readonly paragraph: number
  readonly kind: SentenceKind
}

const BULLET = /^(?:[-–—*•▪◦·‣]|\d{1,2}[.)]|\(?[a-z0-9]{1,2}\))\s+(?=\S)/i
const HEADING_MARK = /^#{1,6}\s+(?=\S)/

/** Divides a text into blocks by its layout: blank lines, list marks, headings, and lines that end early. */
export function splitBlocks(text: string): TextBlock[] {
  const blocks: TextBlock[] = []
  for (const group of groupLines(readLines(text))) {
    const width = group.reduce((widest, line) => Math.max(widest, line.text.length), 0)
    const wrapped = group.some((line, i) => i > 0 && /^[a-z]/.test(line.text))
    let open: TextLine[] = []
    for (const line of group) {
      const last = open.at(-1)
      const joins = last !== undefined && !isMarked(line.text) && !HEADING_MARK.test(last.text)
      if (joins && joinsLines(last, line, width, wrapped)) {
        open.push(line)
        continue
      }
      if (open.length > 0) blocks.push(closeBlock(open, blocks.length))
      open = [line]
    }
    if (open.length > 0) blocks.push(closeBlock(open, blocks.length))
  }
  return blocks
}

/** Runs of lines without a blank one between. */
function groupLines(lines: readonly TextLine[]): TextLine[][] {
  const groups: TextLine[][] = []
  let group: TextLine[] = []
  for (const line of lines) {
    if (line.text !== '') {
      group.push(line)
      continue
    }
    if (group.length > 0) groups.push(group)
    group = []
  }
  if (group.length > 0) groups.push(group)
  return groups
}

function closeBlock(lines: readonly TextLine[], paragraph: number): TextBlock {
  const first = lines[0]
  const last = lines.at(-1)
  if (first === undefined || last === undefined) throw new RangeError('a block has at least one line')
  const mark = (BULLET.exec(first.text) ?? HEADING_MARK.exec(first.text))?.[0] ?? ''
  const start = first.start + mark.length
  return { start, end: last.end, paragraph, kind: kindOf(lines, first.text, mark) }
}

function kindOf(lines: readonly TextLine[], first: string, mark: string): SentenceKind {
  if (HEADING_MARK.test(first)) return 'heading'
  if (mark !== '') return 'listItem'
  return lines.length === 1 && looksLikeHeading(first) ? 'heading' : 'prose'
}

/** Short, not beginning in lower case, and without the sign that ends a sentence. */
function looksLikeHeading(line: string): boolean {
  if (line.length > 150 || /^[a-z]/.test(line) || /[.?!…]["”’')\]]*$/.test(line)) return false
  return line.split(/\s+/).length <= (line.endsWith(':') ? 12 : 20)
}

function isMarked(line: string): boolean {
  return BULLET.test(line) || HEADING_MARK.test(line)
}
