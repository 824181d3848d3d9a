import type { SentenceContext, Side, ToldEvent } from '../../events/index.js'
import { slotActors } from '../../events/index.js'
import { recipientsNear } from './recipientsNear.js'

/** A predicate between actors of which no entry tells anything. */
export interface SilentPair {
  readonly predicate: number
  readonly actor: Side
  readonly recipient: Side
}

/** Words that never tell an event by themselves. */
const EMPTY_VERBS: ReadonlySet<string> = new Set([
  'be',
  'have',
  'say',
  'tell',
  'add',
  'seem',
  'become',
  'include',
  'know',
])
/** Slots from which the actor of a noun is read. */
const NOUN_ACTORS = ['poss', 'by'] as const

/** The pairs of a sentence on which the rules are silent, in the order of their predicates. */
export function silentPairs(context: SentenceContext, told: readonly ToldEvent[]): SilentPair[] {
  const taken = new Set(
    told.flatMap(({ proposal }) => [
      proposal.predicate,
      proposal.anchor,
      ...proposal.steps.map((step) => step.token),
      ...proposal.consumed,
    ]),
  )
  return context.tree.tokens.flatMap(({ index }) => (taken.has(index) ? [] : pairsAt(context, index)))
}

function pairsAt(context: SentenceContext, predicate: number): SilentPair[] {
  const actor = actorAt(context, predicate)
  if (!actor) return []
  return recipientsNear(context, [predicate], actor).map((recipient) => ({ predicate, actor, recipient }))
}

function actorAt(context: SentenceContext, predicate: number): Side | null {
  const token = context.tree.tokens[predicate]
  if (!token) return null
  const slots =
    token.upos === 'VERB' && !EMPTY_VERBS.has(token.lemma) ? ['subj'] : token.upos === 'NOUN' ? NOUN_ACTORS : []
  for (const slot of slots) {
    const { actors, heads } = slotActors(context, predicate, slot)
    if (actors.length > 0) return { actors, heads, slot }
  }
  return null
}
