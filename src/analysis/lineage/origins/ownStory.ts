import type { Span } from '../../../types/index.js'
import { isCopying, type LinkKind } from '../links/LineageLink.js'
import { OWN_LETTERS, OWN_SHARE } from '../thresholds.js'
import { lengthOf, overlapWith, withoutSpan } from './intervals.js'

/** Letters of a stretch that are not worth following. */
export const CRUMB = 20

/** What of a report is its own. */
export interface OwnStory {
  /** True of a report that adds enough to be an origin itself. */
  readonly isOrigin: boolean
  /** Share of its text, boilerplate apart, that stands in no report it derives from. */
  readonly share: number
}

/** True where so many letters of a text are enough for a story of its own. */
export function isOwnStory(own: number, total: number): boolean {
  return own >= OWN_LETTERS && own / total >= OWN_SHARE
}

/** What a report has of another one. */
export interface CopiedWords {
  readonly kind: LinkKind
  readonly evidence: readonly { readonly later: Span }[]
}

/** What of a report's sentences is its own, told by its links to earlier reports, however those came by their words. */
export function ownStory(spans: readonly Span[], links: readonly CopiedWords[]): OwnStory {
  const copied = links
    .filter(isCopying)
    .flatMap(({ evidence }) => evidence.map(({ later }) => later))
    .filter((later) => lengthOf(overlapWith(spans, later)) >= CRUMB)
  const [own, total] = [lengthOf(copied.reduce(withoutSpan, spans)), Math.max(1, lengthOf(spans))]
  const isOrigin = copied.length === 0 || isOwnStory(own, total)
  return { isOrigin, share: copied.length === 0 ? 1 : Math.round((own / total) * 1000) / 1000 }
}
