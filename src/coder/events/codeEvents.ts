import type { CodedEvent, ParsedText, Report, ResolvedActors } from '../../types/index.js'
import { attributionAt, type ClaimDraft } from '../claims/index.js'
import { readPredicate } from '../reading/index.js'
import { findTimes, type TimeMention } from '../time/index.js'
import type { TreeSentence } from '../tree/index.js'
import { composeOperators } from './compose/composeOperators.js'
import { dropWeaker } from './dropWeaker.js'
import type { EventCoderParts } from './EventCoderParts.js'
import { foldReading } from './fold/foldReading.js'
import { proposeEvents } from './proposeEvents.js'
import { buildRecord } from './records/buildRecord.js'
import { contextsOfSentence } from './records/contextsOfSentence.js'
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
  return trees.flatMap((tree, index) => {
    const mentions = actors.bySentence[index]
    if (!mentions) return []
    const context: SentenceContext = { tree, mentions, lexicon: parts.lexicon }
    return codeSentence(report, context, claims, times.bySentence[index] ?? [], parts)
  })
}

function codeSentence(
  report: Report,
  context: SentenceContext,
  claims: readonly ClaimDraft[],
  times: readonly TimeMention[],
  parts: EventCoderParts,
): CodedEvent[] {
  const proposals = composeOperators(context, proposeEvents(context))
  if (proposals.length === 0) return []
  const contexts = contextsOfSentence(context.tree, parts.lexicon)
  const folded = proposals.map((proposal) => {
    const reading = readPredicate(context.tree, proposal.anchor, parts.embedding)
    const attribution = attributionOf(context, claims, proposal.predicate)
    return { proposal: foldReading(proposal, reading, attribution), reading, attribution }
  })
  const kept = new Set(
    dropWeaker(
      context,
      folded.map((one) => one.proposal),
    ),
  )
  return folded.flatMap((one) => {
    if (!kept.has(one.proposal)) return []
    const record = buildRecord({ report, context, contexts, times, parts, ...one })
    return record ? [record] : []
  })
}

function attributionOf(context: SentenceContext, claims: readonly ClaimDraft[], predicate: number) {
  const token = context.tree.tokens[predicate]
  return token ? attributionAt(claims, context.tree.sentence.index, token.start) : []
}
