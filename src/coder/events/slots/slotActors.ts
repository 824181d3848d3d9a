import type { ActorRef } from '../../../types/index.js'
import { childrenWith, conjunctsOf } from '../../tree/index.js'
import { actorsNamed } from './actorsNamed.js'
import { lookThrough } from './lookThrough.js'
import { namedAt } from './namedAt.js'
import { ownersOf } from './ownersOf.js'
import { placesOf } from './placesOf.js'
import type { RoleFill } from './RoleFill.js'
import type { SentenceContext } from './SentenceContext.js'
import { slotHeads } from './slotHeads.js'

const EMPTY: RoleFill = { actors: [], heads: [] }

/** The actors that stand in a slot of a predicate, all members of a coordination included. */
export function slotActors(context: SentenceContext, predicate: number, slot: string): RoleFill {
  const known = context.filled?.[predicate]?.get(slot)
  if (known) return known
  const fill = findActors(context, predicate, slot)
  if (context.filled) {
    const own = context.filled[predicate]
    if (own) own.set(slot, fill)
    else context.filled[predicate] = new Map([[slot, fill]])
  }
  return fill
}

function findActors(context: SentenceContext, predicate: number, slot: string): RoleFill {
  const actors: ActorRef[] = []
  const heads: number[] = []
  for (const head of slotHeads(context, predicate, slot)) {
    for (const member of conjunctsOf(context.tree, head)) {
      const found = isOfUndoing(context, predicate, head, slot) ? [] : actorsOfPhrase(context, member, slot)
      if (found.length === 0) continue
      actors.push(...found)
      heads.push(member)
    }
  }
  return actors.length === 0 ? EMPTY : { actors: distinctActors(actors), heads }
}

/** Slots of those who act: where something happens does not say who did it ("the storm in Haiti"). */
const ACTING: ReadonlySet<string> = new Set(['subj', 'by', 'poss', 'mod'])

/** Slots of what a verb is about: "condemned the overthrow of the king" is not done to the king. */
const UNDERGOING: ReadonlySet<string> = new Set(['obj', 'for'])

/**
 * The actors a phrase names, looking through measures; where it is a deed or thing, whose it is; and where it is acted
 * on, at last where it is ("the detentions in Venezuela"). A state of things acts on nobody: "Turkey's presence angered
 * Syria" is no deed of Turkey's.
 */
function actorsOfPhrase(context: SentenceContext, head: number, slot: string): readonly ActorRef[] {
  if (slot === 'subj' && isOneOf(context, head, 'standing')) return []
  if (UNDERGOING.has(slot) && isOneOf(context, head, 'undoing')) return []
  const own = actorsNamed(context, head)
  if (own.length === 0) {
    const inner = lookThrough(context, head)
    if (ACTING.has(slot)) return ownersOf(context, inner, 'doer')
    const owners = ownersOf(context, inner, 'target')
    return owners.length > 0 ? owners : placesOf(context, inner)
  }
  if (context.mentions.get(head)?.via !== 'owner') return own
  const possessors = namedAt(context, childrenWith(context.tree, head, 'nmod:poss'))
  return possessors.length > 0 ? possessors : own
}

function isOneOf({ tree, lexicon }: SentenceContext, head: number, name: string): boolean {
  const token = tree.tokens[head]
  return token?.upos === 'NOUN' && (lexicon.classes.get(name)?.has(token.lemma.toLowerCase()) ?? false)
}

/** The king in "condemned the overthrow of the king", seen from the condemning. */
function isOfUndoing(context: SentenceContext, predicate: number, head: number, slot: string): boolean {
  const governor = context.tree.tokens[head]?.head ?? -1
  return slot === 'of' && governor !== predicate && isOneOf(context, governor, 'undoing')
}

/** Drops repeats of one actor at one place. */
function distinctActors(actors: readonly ActorRef[]): readonly ActorRef[] {
  const seen = new Set<string>()
  return actors.filter((actor) => {
    const key = `${actor.id ?? actor.name}@${actor.start}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
