import { cameoFor, eventScore, quadClass } from '../../../ontology/index.js'
import type { Attribution, CodedEvent, DateRange, EventStatus, Judgement, Report } from '../../../types/index.js'
import { resolvePlace } from '../../place/index.js'
import { isHeading, type PredicateReading, purposeOf } from '../../reading/index.js'
import { resolveDate, type TimeMention } from '../../time/index.js'
import { contextsOfRecord } from '../contexts/contextsOfRecord.js'
import type { ContextHit } from '../contexts/findContextWords.js'
import type { EventCoderParts } from '../EventCoderParts.js'
import type { Proposal } from '../Proposal.js'
import { isAboutNobody } from '../relevance/isAboutNobody.js'
import { isFiniteMainClause } from '../relevance/isFiniteMainClause.js'
import { irrelevanceOf } from '../relevance/irrelevanceOf.js'
import { isOnlySupposed } from '../relevance/isOnlySupposed.js'
import { isPublicMatter } from '../relevance/isPublicMatter.js'
import { isUnaddressed } from '../relevance/isUnaddressed.js'
import { namesPublic } from '../relevance/namesPublic.js'
import type { SentenceContext } from '../slots/SentenceContext.js'
import { eventId } from './eventId.js'
import { evidenceOf } from './evidenceOf.js'
import { explain } from './explain.js'
import { isActorUnsaid } from './isActorUnsaid.js'
import { mayLackActor } from './mayLackActor.js'
import { realityOfRecord } from './realityOfRecord.js'
import { statusOfRecord } from './statusOfRecord.js'

export interface RecordInput {
  readonly report: Report
  readonly context: SentenceContext
  /** Words that bring contexts to the sentence. */
  readonly hits: readonly ContextHit[]
  /** Time expressions of the sentence. */
  readonly times: readonly TimeMention[]
  readonly parts: EventCoderParts
  readonly proposal: Proposal
  readonly reading: PredicateReading
  readonly attribution: readonly Attribution[]
}

/** The record of a proposal; null where none may stand: see `mayLackActor`. */
export function buildRecord(input: RecordInput): CodedEvent | null {
  const { proposal, context, report } = input
  const { ontology } = input.parts
  const actors = proposal.actor.actors
  const recipients = proposal.recipient.actors
  const { category, mode } = proposal.type
  const { reading, attribution } = input
  const { status } = statusOfRecord(proposal, reading, attribution)
  const place = resolvePlace(context.tree, proposal.predicate, proposal.anchor, context.mentions, ontology.gazetteer)
  const isTold =
    actors.length > 0
      ? isPublicMatter(context, proposal) || (isHeading(context.tree) && (place?.country ?? null) !== null)
      : mayLackActor(context, proposal, place, status)
  if (!(isTold || isVouchedFor(context, proposal, status)) || irrelevanceOf(context, proposal)) return null
  if (isOnlySupposed(context, proposal, input.reading, input.attribution)) return null
  if (isUnaddressed(context, proposal) || isAboutNobody(context, proposal)) return null
  const evidence = evidenceOf(context, proposal, report.text)
  const { contexts, contextWords } = contextsOfRecord(context, proposal, input.hits, ontology.codebook, report.text)
  return {
    id: eventId(report.id, evidence, category, proposal.entry.id, actors, recipients),
    category,
    mode,
    underlying: proposal.underlying,
    quad: quadClass(ontology.codebook, category),
    score: eventScore(ontology.codebook, category, mode),
    cameo: cameoFor(ontology.codebook, category, mode, contexts, proposal.underlying),
    contexts,
    contextWords,
    actors,
    recipients,
    date: dateOf(input),
    place,
    ...realityOfRecord(context.tree, proposal, reading, attribution, input.parts),
    attribution,
    purpose: purposeOf(context.tree, proposal.anchor, report.text),
    evidence: [evidence],
    rule: proposal.entry.id,
    explanation: explain(context, proposal),
    learned: proposal.learned ? rounded(proposal.learned) : null,
  }
}

/**
 * Somebody is met in a sentence of public matters, by nobody public or by nobody said, and the learned step is sure. Where
 * nobody is said to act, a headline or the verb of a main clause has to tell it as real: not "the captured men".
 */
function isVouchedFor(context: SentenceContext, proposal: Proposal, status: EventStatus): boolean {
  const isMet = proposal.recipient.heads.some((head) => context.tree.tokens[head]?.upos !== 'PRON')
  if (proposal.isVouched !== true || !isMet || !namesPublic(context)) return false
  if (proposal.actor.actors.length > 0) return true
  const isNews = isHeading(context.tree) || (isReal(status) && isFiniteMainClause(context.tree, proposal.anchor))
  return isNews && isActorUnsaid(context, proposal)
}

function isReal(status: EventStatus): boolean {
  return status === 'happened' || status === 'ongoing'
}

/** What was said is the event here, not what it was about: "accused Sudan on Monday of shelling a post in July". */
const SAID: ReadonlySet<string> = new Set(['ACCUSE', 'REQUEST', 'REJECT'])

/** The date of the predicate itself, else of the operator over it ("will visit", "agreed in May to visit"). */
function dateOf({ context, proposal, report, times, parts }: RecordInput): DateRange {
  const dates = { text: report.text, times, lexicon: parts.embedding }
  if (SAID.has(proposal.type.category) && proposal.anchor !== proposal.predicate)
    return resolveDate(context.tree, proposal.anchor, dates)
  const own = resolveDate(context.tree, proposal.predicate, dates)
  return own.basis === 'unknown' ? resolveDate(context.tree, proposal.anchor, dates) : own
}

/** A judgement with its numbers to three places. */
function rounded(judgement: Judgement): Judgement {
  const round = (value: number): number => Number(value.toFixed(3))
  const strongest = judgement.strongest.map(([name, weight]) => [name, round(weight)] as const)
  return { ...judgement, share: round(judgement.share), strongest }
}
