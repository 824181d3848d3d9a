import type { ParsedText, Report, ResolvedActors } from '../../types/index.js'
import type { ClaimDraft } from '../claims/index.js'
import type { PredicateReading } from '../reading/index.js'
import { calendarOf, findTimes, type TimeMention } from '../time/index.js'
import type { TreeSentence } from '../tree/index.js'
import { contextHits } from './contexts/contextHits.js'
import type { EventCoderParts } from './EventCoderParts.js'
import type { RecordedEvent } from './RecordedEvent.js'
import { buildRecord } from './records/buildRecord.js'
import { nearbySentences } from './relevance/nearbySentences.js'
import type { SentenceContext } from './slots/SentenceContext.js'
import type { ToldEvent } from './ToldEvent.js'
import { tellEvents } from './tellEvents.js'

/** The event records of a report with how each was told, in the order of its sentences and words. */
export function codeEvents(
  report: Report,
  parsed: ParsedText,
  trees: readonly TreeSentence[],
  actors: ResolvedActors,
  claims: readonly ClaimDraft[],
  parts: EventCoderParts,
): RecordedEvent[] {
  const times = findTimes(parsed, trees, calendarOf(report, actors), parts.embedding)
  const expectations = new Map<string, PredicateReading>()
  return trees.flatMap((tree, index) => {
    const mentions = actors.bySentence[index]
    if (!mentions) return []
    const context: SentenceContext = {
      tree,
      mentions,
      lexicon: parts.lexicon,
      nearby: nearbySentences(trees, index),
      found: [],
      forms: [],
      filled: [],
      held: [],
    }
    const told = tellEvents(context, { claims, expectations, parts })
    for (const { expectation } of told) if (expectation) expectations.set(...expectation)
    return recordsOf(report, context, told, times.bySentence[index] ?? [], parts)
  })
}

function recordsOf(
  report: Report,
  context: SentenceContext,
  told: readonly ToldEvent[],
  times: readonly TimeMention[],
  parts: EventCoderParts,
): RecordedEvent[] {
  if (told.length === 0) return []
  const hits = contextHits(context)
  return told.flatMap((one) => {
    const { proposal, reading, attribution } = one
    const event = buildRecord({ report, context, hits, times, parts, proposal, reading, attribution })
    return event ? [{ event, told: one, context, times }] : []
  })
}
