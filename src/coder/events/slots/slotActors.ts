import type { ActorRef } from '../../../types/index.js'
import { caseOf, childrenOf, childrenWith, conjunctsOf, isRelation } from '../../tree/index.js'
import { findSubject } from './findSubject.js'
import { lookThrough } from './lookThrough.js'
import type { SentenceContext } from './SentenceContext.js'
import { slotHeads } from './slotHeads.js'

/** Actors in a role, and the tokens that named them. */
export interface RoleFill {
  readonly actors: readonly ActorRef[]
  readonly heads: readonly number[]
}

const EMPTY: RoleFill = { actors: [], heads: [] }
/** Whose deed a noun tells, in this order: "the attack by X", "X's attack", "the X attack", "the decision of X". */
const OWNER_PREPOSITIONS = ['of', 'from'] as const

/** The actors that stand in a slot of a predicate, all members of a coordination included. */
export function slotActors(context: SentenceContext, predicate: number, slot: string): RoleFill {
  const actors: ActorRef[] = []
  const heads: number[] = []
  for (const head of slotHeads(context, predicate, slot)) {
    for (const member of conjunctsOf(context.tree, head)) {
      const found = actorsOfPhrase(context, member)
      if (found.length === 0) continue
      actors.push(...found)
      heads.push(member)
    }
  }
  return actors.length === 0 ? EMPTY : { actors: distinctActors(actors), heads }
}

/** The actors a phrase names, looking through measures, and where it is a deed or thing, at whose it is. */
function actorsOfPhrase(context: SentenceContext, head: number): readonly ActorRef[] {
  const own = actorsNamed(context, head)
  if (own.length === 0) return ownersOf(context, lookThrough(context, head))
  if (context.mentions.get(head)?.via !== 'owner') return own
  const possessors = named(context, childrenWith(context.tree, head, 'nmod:poss'))
  return possessors.length > 0 ? possessors : own
}

/** The actors a phrase itself names, in its head, the noun a measure counts, or an apposition. */
export function actorsNamed(context: SentenceContext, head: number): readonly ActorRef[] {
  const own = context.mentions.get(head)?.actors ?? []
  if (own.length > 0) return own
  const inner = lookThrough(context, head)
  if (inner !== head) return actorsNamed(context, inner)
  return named(context, childrenWith(context.tree, head, 'appos'))
}

function ownersOf(context: SentenceContext, head: number): readonly ActorRef[] {
  const upos = context.tree.tokens[head]?.upos
  if (upos !== 'NOUN' && upos !== 'PROPN') return []
  const doers = named(context, [...phraseHeads(context, head, 'by'), ...agentsOfParticiples(context, head)])
  if (doers.length > 0) return doers
  const before = childrenOf(context.tree, head).filter((child) => {
    const deprel = context.tree.tokens[child]?.deprel ?? ''
    return deprel === 'nmod:poss' || deprel === 'amod' || deprel === 'compound'
  })
  const possessors = named(context, before)
  if (possessors.length > 0) return possessors
  for (const preposition of OWNER_PREPOSITIONS) {
    const found = named(context, phraseHeads(context, head, preposition))
    if (found.length > 0) return found
  }
  return []
}

/** "the missiles fired by Israel": who did to the thing what its participle says. */
function agentsOfParticiples(context: SentenceContext, head: number): readonly number[] {
  return childrenWith(context.tree, head, 'acl').flatMap((participle) => {
    if (context.tree.tokens[participle]?.xpos !== 'VBN') return []
    const agent = findSubject(context.tree, participle)
    return agent < 0 ? [] : [agent]
  })
}

function phraseHeads(context: SentenceContext, head: number, preposition: string): readonly number[] {
  return childrenOf(context.tree, head).filter(
    (child) =>
      isRelation(context.tree.tokens[child]?.deprel ?? '', 'nmod') && caseOf(context.tree, child) === preposition,
  )
}

function named(context: SentenceContext, heads: readonly number[]): readonly ActorRef[] {
  return heads.flatMap((head) =>
    conjunctsOf(context.tree, head).flatMap((member) => context.mentions.get(member)?.actors ?? []),
  )
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
