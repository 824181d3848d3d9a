import type { ActorRef, EventType } from '../../types/index.js'
import { type Proposal, type RecordedEvent, tellingBelow } from '../events/index.js'
import { type EmbeddingLexicon, readPredicate } from '../reading/index.js'
import { isNegated } from '../tree/index.js'
import { complementOf } from './complementOf.js'
import { isToCome } from './isToCome.js'

/** What is awaited: its type, null where only the words tell it, its sides, and the word that tells it. */
export interface Awaited {
  readonly type: EventType | null
  readonly actors: readonly ActorRef[]
  readonly recipients: readonly ActorRef[]
  readonly isDemand: boolean
  readonly head: number
}

/** Operators that put forward the event below them. */
const LEADING: ReadonlySet<string> = new Set(['agree', 'intend', 'threaten', 'request'])
/** Steps that leave the event as it is. */
const PLAIN: ReadonlySet<string> = new Set(['light', 'neutral', 'begin'])
/** Categories that speak of a happening without being it. */
const VERBAL: ReadonlySet<string> = new Set(['AGREE', 'THREATEN', 'REQUEST'])

/** How a clause that is asked for stands: "that Israel withdraw", "Israel should withdraw". */
const DEMANDED: ReadonlySet<string> = new Set(['called-for', 'necessary'])

/** The happening to come that a record tells of; null where it tells of none, refuses it, or calls it off. */
export function awaitedOf(recorded: RecordedEvent, embedding: EmbeddingLexicon): Awaited | null {
  const { context, told } = recorded
  const { proposal, reading } = told
  if (proposal.type.category === 'REJECT' || isNegated(context.tree, proposal.predicate)) return null
  const steps = proposal.steps.filter(({ effect }) => !PLAIN.has(effect))
  const leading = steps.findIndex(({ effect }) => LEADING.has(effect))
  const first = steps[leading]
  if (first !== undefined) {
    // What stands over a plan and is no plan itself, took it back or left it open: "scrapped a plan to visit".
    if (!steps.slice(leading).every(({ effect }) => LEADING.has(effect))) return null
    return ofProposal(
      proposal,
      first.before,
      steps.some(({ effect }) => effect === 'request'),
    )
  }
  if (steps.some(({ effect }) => effect !== 'cease')) return null
  if (proposal.asked !== undefined) return ofProposal(proposal, proposal.underlying, true)
  // An entry that threatens by itself keeps what it says will be done, read from the same complement.
  const { entry, underlying } = proposal
  const isSpoken = underlying === null || (entry.kind === 'event' && entry.code.category === 'THREATEN')
  if (VERBAL.has(proposal.type.category) && isSpoken) return spokenOf(recorded, embedding)
  // "decided to expel": the word for the deed says what its operator leaves open.
  if (!isToCome(reading) && !isToCome(readPredicate(context.tree, proposal.predicate, embedding))) return null
  // Of aid "to be suspended" the suspension is awaited, not the aid.
  return ofProposal(proposal, steps.length > 0 ? proposal.type : (proposal.underlying ?? proposal.type), false)
}

/** Of a demand it is the other side that is to act. What is only promised or threatened in general has no type. */
function ofProposal(proposal: Proposal, before: EventType | null, isDemand: boolean): Awaited {
  const { actor, recipient, asked, predicate } = proposal
  const type = before !== null && before.category !== 'AGREE' && before.category !== 'THREATEN' ? before : null
  if (!isDemand) {
    return { type, actors: actor.actors, recipients: recipient.actors, isDemand, head: predicate }
  }
  const doers = asked && asked.actor.actors.length > 0 ? asked.actor : recipient
  const met = asked?.recipient.actors ?? []
  return { type, actors: doers.actors, recipients: met === doers.actors ? [] : met, isDemand, head: predicate }
}

/**
 * Entries that promise, threaten or ask by themselves: what is awaited stands in their complement, or, for those that
 * look for "will" on their own verb, at that verb: "will free", "threatened to bomb".
 */
function spokenOf({ context, told }: RecordedEvent, embedding: EmbeddingLexicon): Awaited | null {
  const { proposal, reading } = told
  const complement = complementOf(context.tree, proposal.predicate)
  const isOwn = complement < 0 && reading.time === 'future'
  const head = isOwn ? proposal.predicate : complement
  if (head < 0 || isNegated(context.tree, head)) return null
  // "warned that they were firing", "was trying to fire": a clause with a tense of its own has to lie ahead.
  const isClause = context.tree.tokens[head]?.deprel === 'ccomp'
  const inClause = readPredicate(context.tree, head, embedding)
  if (inClause.phase === 'attempted' || inClause.phase === 'ended') return null
  // Who warns somebody to do something wants it done and threatens nothing.
  const isWarning = context.tree.tokens[proposal.predicate]?.lemma === 'warn'
  if ((isClause || isWarning) && !isToCome(inClause) && !DEMANDED.has(inClause.modality ?? '')) return null
  const below = tellingBelow(context, head)
  const inner = below !== null && below.type.category !== 'AGREE' && below.type.category !== 'THREATEN' ? below : null
  const isDemand = proposal.type.category === 'REQUEST'
  const doers = isDemand ? proposal.recipient.actors : proposal.actor.actors
  const met = inner?.recipient.actors ?? (isDemand ? [] : proposal.recipient.actors)
  return {
    type: inner?.type ?? null,
    // "Washington said Russia would attack": the clause names who would.
    actors: inner && inner.actor.actors.length > 0 ? inner.actor.actors : doers,
    recipients: met.length > 0 || isDemand ? met : proposal.recipient.actors,
    isDemand,
    head,
  }
}
