import type { CopiedWords, LineageLink, MatchKind } from '../../../analysis/index.js'
import type { LinkRow } from '../../../ledger/index.js'
import type { ReportId } from '../../../types/index.js'

/** Kind, then start and end in the earlier and in the later text. */
type PackedMatch = readonly [kind: MatchKind, number, number, number, number]

type LinkBody = Omit<LineageLink, 'kind' | 'earlier' | 'later' | 'evidence'> & {
  readonly evidence: readonly PackedMatch[]
}

/** One end of a link. */
export interface LinkEnd {
  readonly id: ReportId
  readonly text: string
}

/** A link as it is kept: the words of its evidence are left to the texts. */
export function linkRow(link: LineageLink, numberOf: (id: ReportId) => number): LinkRow {
  const { kind, earlier, later, evidence, strength, direction, earlierShare, laterShare, changes, credit } = link
  const packed = evidence.map(
    (match): PackedMatch => [match.kind, match.earlier.start, match.earlier.end, match.later.start, match.later.end],
  )
  const body: LinkBody = { strength, direction, earlierShare, laterShare, changes, credit, evidence: packed }
  return { earlier: numberOf(earlier), later: numberOf(later), kind, body: JSON.stringify(body) }
}

/** A link out of its row, with the words of the two texts. */
export function storedLink(row: LinkRow, earlier: LinkEnd, later: LinkEnd): LineageLink {
  const { evidence, ...rest } = JSON.parse(row.body) as LinkBody
  return {
    kind: row.kind as LineageLink['kind'],
    earlier: earlier.id,
    later: later.id,
    ...rest,
    evidence: evidence.map(([kind, earlierStart, earlierEnd, laterStart, laterEnd]) => ({
      kind,
      earlier: quoted(earlier.text, earlierStart, earlierEnd),
      later: quoted(later.text, laterStart, laterEnd),
    })),
  }
}

/** The kind of a link and the stretches of the later text that stand in the earlier one. */
export function copiedSpans({ kind, body }: LinkRow): CopiedWords {
  const { evidence } = JSON.parse(body) as LinkBody
  return {
    kind: kind as LineageLink['kind'],
    evidence: evidence.map(([, , , start, end]) => ({ later: { start, end } })),
  }
}

function quoted(text: string, start: number, end: number) {
  return { start, end, exact: text.slice(start, end) }
}
