import type { LineageLink } from '../../app/index.js'
import type { PageLook, Paragraph } from '../page/layOut.js'
import { dim } from '../terminal/Segment.js'
import { markSame } from './markSame.js'
import { sideBySide } from './sideBySide.js'

/** The longest passages of a link side by side, in the order of the later text; says how many are left out. */
export function evidenceParagraphs({ evidence }: LineageLink, most: number, look: PageLook): Paragraph[] {
  const longest = [...evidence].sort((a, b) => b.later.exact.length - a.later.exact.length).slice(0, most)
  const shown = evidence.filter((match) => longest.includes(match))
  const left = evidence.length - shown.length
  const passages = left === 1 ? '1 more passage' : `${left} more passages`
  return [
    ...shown.flatMap(({ earlier, later }) =>
      sideBySide(...markSame(earlier.exact, later.exact, look.isColoured), look),
    ),
    ...(left > 0 ? [{ indent: 4, segments: [dim(`… ${passages}: --passages ${evidence.length}`)] }] : []),
  ]
}
