import { attributionAt, type ClaimDraft } from '../claims/index.js'
import { readPredicate } from '../reading/index.js'
import { composeOperators } from './compose/composeOperators.js'
import { dropWeaker } from './dropWeaker.js'
import type { EventCoderParts } from './EventCoderParts.js'
import { type Expectations, expectationOf, readingInReport } from './fold/expectations.js'
import { foldEnded } from './fold/foldEnded.js'
import { foldHeading } from './fold/foldHeading.js'
import { foldReading } from './fold/foldReading.js'
import type { Proposal } from './Proposal.js'
import { proposeEvents } from './proposeEvents.js'
import { refineMode } from './refineMode.js'
import { isOnlySupposed } from './relevance/isOnlySupposed.js'
import type { SentenceContext } from './slots/SentenceContext.js'
import type { ToldEvent } from './ToldEvent.js'

/** What telling the events of a sentence needs besides the sentence. */
export interface Telling {
  readonly claims: readonly ClaimDraft[]
  /** Happenings that the report has so far told as yet to come. */
  readonly expectations: Expectations
  readonly parts: Pick<EventCoderParts, 'embedding' | 'learned'>
}

/** The events of a sentence, one telling of each: what the rules see, judged and completed by the learned step. */
export function tellEvents(context: SentenceContext, telling: Telling): readonly ToldEvent[] {
  const { learned } = telling.parts
  const ruled = composeOperators(context, proposeEvents(context)).map((proposal) => {
    const told = tell(context, telling, proposal)
    const { reading, attribution } = told
    const ended = foldEnded(context.tree, proposal, reading)
    const folded = foldHeading(context.tree, ended ?? foldReading(proposal, reading, attribution))
    return { ...told, proposal: refineMode(context, folded) }
  })
  const strong = keepStronger(context, ruled)
  if (!learned) return strong
  const silent = learned.propose(context, ruled).map((proposal) => tell(context, telling, proposal))
  const judged = [...learned.judge(context, strong), ...silent].map((told) => ({
    ...told,
    proposal: refineMode(context, told.proposal),
  }))
  return keepStronger(context, judged)
}

/** A proposal with how its clause presents it and who vouches for it. */
function tell(context: SentenceContext, { claims, expectations, parts }: Telling, proposal: Proposal): ToldEvent {
  const own = readPredicate(context.tree, proposal.anchor, parts.embedding)
  const reading = readingInReport(proposal, own, expectations)
  const attribution = attributionOf(context, claims, proposal.predicate)
  return { proposal, reading, attribution, expectation: expectationOf(proposal, reading) }
}

function attributionOf(context: SentenceContext, claims: readonly ClaimDraft[], predicate: number) {
  const token = context.tree.tokens[predicate]
  return token ? attributionAt(claims, context.tree.sentence.index, token.start) : []
}

/** One telling of each happening; what is only supposed stays for others to judge, and pushes out nothing that is told. */
function keepStronger(context: SentenceContext, told: readonly ToldEvent[]): readonly ToldEvent[] {
  const standing = told.filter((one) => !isOnlySupposed(context, one.proposal, one.reading, one.attribution))
  const kept = new Set(
    dropWeaker(
      context,
      standing.map((one) => one.proposal),
    ),
  )
  return told.filter((one) => kept.has(one.proposal) || !standing.includes(one))
}
