import type { QuotedSpan } from '../../../types/index.js'
import type { Comparison, MatchedSpans, WordMatch } from '../compare/Comparison.js'
import { compareTexts } from '../compare/compareTexts.js'
import type { ReportSketch } from '../sketch/ReportSketch.js'
import type { TextWords } from '../words/TextWords.js'
import { chooseKind, shareOf } from './chooseKind.js'
import { directionOf } from './directionOf.js'
import type { LineageLink, LinkKind, Strength } from './LineageLink.js'
import { linkOfSpeaker } from './linkOfSpeaker.js'
import { listChanges } from './listChanges.js'

/** A report with all that a comparison asks for. */
export interface ComparedReport {
  readonly sketch: ReportSketch
  readonly text: string
  readonly words: TextWords
  /** Its sentences that its outlet prints again and again. */
  readonly boilerplate: ReadonlySet<number>
}

const STRENGTH_OF: Readonly<Record<LinkKind, Strength>> = {
  exact: 'strong',
  near: 'strong',
  contained: 'strong',
  partial: 'medium',
  statement: 'weak',
  quote: 'weak',
  official: 'weak',
}

/** The link between two reports; null where there is none. `first` precedes `second` in order of lineage. */
export function linkReports(first: ComparedReport, second: ComparedReport): LineageLink | null {
  const direction = directionOf(first.sketch, second.sketch)
  const [earlier, later] = direction.earlier === first.sketch ? [first, second] : [second, first]
  const comparison = compareTexts(earlier.words, later.words, earlier.boilerplate, later.boilerplate)
  const isSameOutlet = first.sketch.outlet !== null && first.sketch.outlet === second.sketch.outlet
  const kind = chooseKind(comparison, isSameOutlet)
  if (kind === null) return linkOfSpeaker(earlier, later, direction)
  const earlierShare = shareOf(comparison.aShared, comparison.aWords)
  const laterShare = shareOf(comparison.bShared, comparison.bWords)
  return {
    kind,
    strength: STRENGTH_OF[kind],
    earlier: earlier.sketch.report,
    later: later.sketch.report,
    direction: direction.because,
    earlierShare: kind === 'exact' ? 1 : round(earlierShare),
    laterShare: kind === 'exact' ? 1 : round(laterShare),
    changes: STRENGTH_OF[kind] === 'strong' ? changesOf(comparison, earlier.sketch, later.sketch) : [],
    evidence: comparison.matches.map((match) => evidenceOf(match, earlier, later)),
    credit: direction.credit,
  }
}

function changesOf(comparison: Comparison, earlier: ReportSketch, later: ReportSketch) {
  return listChanges({
    earlierTitle: earlier.title,
    laterTitle: later.title,
    earlierShare: comparison.isExact ? 1 : shareOf(comparison.aShared, comparison.aWords),
    laterShare: comparison.isExact ? 1 : shareOf(comparison.bShared, comparison.bWords),
    matches: comparison.matches.map((match) => ({
      kind: match.kind,
      earlierStart: match.aStart,
      words: match.bEnd - match.bStart,
    })),
  })
}

function evidenceOf(match: WordMatch, earlier: ComparedReport, later: ComparedReport): MatchedSpans {
  return {
    kind: match.kind,
    earlier: spanOf(earlier, match.aStart, match.aEnd),
    later: spanOf(later, match.bStart, match.bEnd),
  }
}

/** From the first of some words to the end of the last. */
function spanOf({ text, words }: ComparedReport, from: number, to: number): QuotedSpan {
  const start = words.starts[from] as number
  const end = words.ends[to - 1] as number
  return { start, end, exact: text.slice(start, end) }
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000
}
