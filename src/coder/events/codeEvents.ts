import type { Attribution, CodedEvent, ParsedText, Report, ResolvedActors } from '../../types/index.js'
import { attributionAt, type ClaimDraft } from '../claims/index.js'
import { type PredicateReading, readPredicate } from '../reading/index.js'
import { findTimes, type TimeMention } from '../time/index.js'
import type { TreeSentence } from '../tree/index.js'
import { composeOperators } from './compose/composeOperators.js'
import { contextHits } from './contexts/contextHits.js'
import { dropWeaker } from './dropWeaker.js'
import type { EventCoderParts } from './EventCoderParts.js'
import { type Expectations, expectationOf, readingInReport } from './fold/expectations.js'
import { foldHeading } from './fold/foldHeading.js'
import { foldReading } from './fold/foldReading.js'
import type { Proposal } from './Proposal.js'
import { proposeEvents } from './proposeEvents.js'
import { buildRecord } from './records/buildRecord.js'
import { refineMode } from './refineMode.js'
import { nearbySentences } from './relevance/nearbySentences.js'
import type { SentenceContext } from './slots/SentenceContext.js'

/** The event records of a report, in the order of its sentences and words. */
export function codeEvents(
  report: Report,
  parsed: ParsedText,
  trees: readonly TreeSentence[],
  actors: ResolvedActors,
  claims: readonly ClaimDraft[],
  parts: EventCoderParts,
): CodedEvent[] {
  const times = findTimes(parsed, trees, report.published, parts.embedding)
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
    }
    const told = readSentence(context, claims, expectations, parts)
    for (const { expectation } of told) if (expectation) expectations.set(...expectation)
    return recordsOf(report, context, told, times.bySentence[index] ?? [], parts)
  })
}

/** A proposal with how the report presents it and who vouches for it. */
interface ToldEvent {
  readonly proposal: Proposal
  readonly reading: PredicateReading
  readonly attribution: readonly Attribution[]
  readonly expectation: readonly [string, PredicateReading] | null
}

function readSentence(
  context: SentenceContext,
  claims: readonly ClaimDraft[],
  expectations: Expectations,
  parts: EventCoderParts,
): ToldEvent[] {
  return composeOperators(context, proposeEvents(context)).map((proposal) => {
    const own = readPredicate(context.tree, proposal.anchor, parts.embedding)
    const reading = readingInReport(proposal, own, expectations)
    const attribution = attributionOf(context, claims, proposal.predicate)
    const expectation = expectationOf(proposal, reading)
    const folded = foldHeading(context.tree, foldReading(proposal, reading, attribution))
    return { proposal: refineMode(context, folded), reading, attribution, expectation }
  })
}

function recordsOf(
  report: Report,
  context: SentenceContext,
  told: readonly ToldEvent[],
  times: readonly TimeMention[],
  parts: EventCoderParts,
): CodedEvent[] {
  if (told.length === 0) return []
  const hits = contextHits(context)
  const proposals = told.map((one) => one.proposal)
  const kept = new Set(dropWeaker(context, proposals))
  return told.flatMap(({ proposal, reading, attribution }) => {
    if (!kept.has(proposal)) return []
    const record = buildRecord({ report, context, hits, times, parts, proposal, reading, attribution })
    return record ? [record] : []
  })
}

function attributionOf(context: SentenceContext, claims: readonly ClaimDraft[], predicate: number) {
  const token = context.tree.tokens[predicate]
  return token ? attributionAt(claims, context.tree.sentence.index, token.start) : []
}
