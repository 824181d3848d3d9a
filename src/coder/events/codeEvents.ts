import type { CodedEvent, ParsedText, Report, ResolvedActors } from '../../types/index.js'
import type { Ontology } from '../../ontology/index.js'
import { attributionAt, type ClaimDraft } from '../claims/index.js'
import type { EventLexicon } from '../lexicon/index.js'
import { type EmbeddingLexicon, readPredicate } from '../reading/index.js'
import type { TreeSentence } from '../tree/index.js'
import { composeOperators } from './compose/composeOperators.js'
import { dropWeaker } from './dropWeaker.js'
import { foldReading } from './fold/foldReading.js'
import { proposeEvents } from './proposeEvents.js'
import { buildRecord } from './records/buildRecord.js'
import { contextsOfSentence } from './records/contextsOfSentence.js'
import type { SentenceContext } from './slots/SentenceContext.js'

/** What coding needs besides the report itself. */
export interface EventCoderParts {
  readonly ontology: Ontology
  readonly lexicon: EventLexicon
  readonly embedding: EmbeddingLexicon
}

/** The event records of a report, in the order of its sentences and words. */
export function codeEvents(
  report: Report,
  parsed: ParsedText,
  trees: readonly TreeSentence[],
  actors: ResolvedActors,
  claims: readonly ClaimDraft[],
  parts: EventCoderParts,
): CodedEvent[] {
  return trees.flatMap((tree, index) => {
    const mentions = actors.bySentence[index]
    if (!mentions) return []
    const context: SentenceContext = { tree, mentions, lexicon: parts.lexicon }
    return codeSentence(report, parsed, context, claims, parts)
  })
}

function codeSentence(
  report: Report,
  parsed: ParsedText,
  context: SentenceContext,
  claims: readonly ClaimDraft[],
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
    const record = buildRecord({ report, parsed, context, contexts, ontology: parts.ontology, ...one })
    return record ? [record] : []
  })
}

function attributionOf(context: SentenceContext, claims: readonly ClaimDraft[], predicate: number) {
  const token = context.tree.tokens[predicate]
  return token ? attributionAt(claims, context.tree.sentence.index, token.start) : []
}
