import type { DueWindow, Report } from '../../../types/index.js'
import type { RecordedEvent } from '../../events/index.js'
import type { EmbeddingLexicon } from '../../reading/index.js'
import { resolveDate, type TimeMention } from '../../time/index.js'
import { afterEvent } from './afterEvent.js'
import { isAnnouncementDay } from './isAnnouncementDay.js'
import { isTerm, windowOfMention } from './windowOfMention.js'
import { withinHours } from './withinHours.js'

const UNKNOWN: DueWindow = { earliest: null, latest: null, basis: 'unknown', words: null }

/**
 * When an expectation falls due, from its date words alone; `unknown` where nothing says it. Null where the words put
 * it before the day of publication: it is no longer awaited.
 */
export function windowOf(
  { text, published }: Report,
  { context: { tree }, told, times }: RecordedEvent,
  head: number,
  embedding: EmbeddingLexicon,
): DueWindow | null {
  const { anchor } = told.proposal
  const hours = withinHours(text, tree, [head, anchor], published)
  if (hours !== null) return hours
  const own = mentionOf(resolveDate(tree, head, { text, times, lexicon: embedding }).exact, times)
  // The date of an operator is that of the promise, unless it sets a term: "gave them until Friday to leave".
  const term = own ?? termOf(mentionOf(resolveDate(tree, anchor, { text, times, lexicon: embedding }).exact, times))
  const isDue = term !== null && !isAnnouncementDay(tree, term, head, anchor)
  const window = isDue ? windowOfMention(term, published) : UNKNOWN
  if (window === null || window.words !== null) return window
  return afterEvent(text, tree, head, times) ?? UNKNOWN
}

function mentionOf(exact: string | null, times: readonly TimeMention[]): TimeMention | null {
  return exact === null
    ? null
    : (times.find(({ words }) => words.exact === exact || exact.endsWith(words.exact)) ?? null)
}

function termOf(mention: TimeMention | null): TimeMention | null {
  return mention !== null && isTerm(mention) ? mention : null
}
