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
      const found = actorsOfPhrase(context, member, slot)
      if (found.length === 0) continue
      actors.push(...found)
      heads.push(member)
    }
  }
  return actors.length === 0 ? EMPTY : { actors: distinctActors(actors), heads }
}

/** Slots of those who act: where something happens does not say who did it ("the storm in Haiti"). */
const ACTING: ReadonlySet<string> = new Set(['subj', 'by', 'poss', 'mod'])

/**
 * The actors a phrase names, looking through measures; where it is a deed or thing, whose it is; and where it is acted
 * on, at last where it is ("the detentions in Venezuela").
 */
function actorsOfPhrase(context: SentenceContext, head: number, slot: string): readonly ActorRef[] {
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
