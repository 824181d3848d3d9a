import type { SentenceContext, Side, ToldEvent } from '../../events/index.js'
import { NO_SIDE, slotActors } from '../../events/index.js'
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
/** Slots from which the actor of a noun is read, and of a verb. */
const NOUN_ACTORS: readonly string[] = ['poss', 'by']
const VERB_ACTORS: readonly string[] = ['subj']
const NO_SLOTS: readonly string[] = []

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
  const slots = actorSlots(context, predicate)
  // Nobody below the word whom it could meet: its actor need not be looked for.
  if (slots.length === 0 || recipientsNear(context, [predicate], NO_SIDE).length === 0) return []
  const actor = actorAt(context, predicate, slots)
  if (!actor) return []
  const known = new Set(actor.actors.flatMap(({ id }) => id ?? []))
  return recipientsNear(context, [predicate], actor)
    .filter(({ actors }) => !actors.some(({ id }) => id !== null && known.has(id)))
    .map((recipient) => ({ predicate, actor, recipient }))
}

function actorSlots(context: SentenceContext, predicate: number): readonly string[] {
  const token = context.tree.tokens[predicate]
  if (token?.upos === 'NOUN') return NOUN_ACTORS
  return token?.upos === 'VERB' && !EMPTY_VERBS.has(token.lemma) ? VERB_ACTORS : NO_SLOTS
}

function actorAt(context: SentenceContext, predicate: number, slots: readonly string[]): Side | null {
  for (const slot of slots) {
    const { actors, heads } = slotActors(context, predicate, slot)
    if (actors.length > 0) return { actors, heads, slot }
  }
  return null
}
