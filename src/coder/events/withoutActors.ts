import type { ActorRef, PloverCategory } from '../../types/index.js'
import type { Side } from './Proposal.js'

/** Deeds that a state may do to its own: "Syria bombed its own people", "Egypt arrested its former minister". */
const DONE_TO_OWN: ReadonlySet<PloverCategory> = new Set([
  'ASSAULT',
  'COERCE',
  'ACCUSE',
  'SANCTION',
  'RETREAT',
  'PROTEST',
])

/**
 * A side less the actors that already stand on the other one: nobody acts on the very words that name the actor, nor, as
 * a rule, on what is called the actor's ("withdrew its troops").
 */
export function withoutActors(side: Side, others: readonly ActorRef[], category: PloverCategory | null = null): Side {
  const spares = category !== null && !DONE_TO_OWN.has(category)
  const actors = side.actors.filter(
    (actor) => !others.some((other) => isSame(actor, other) || (spares && isOwn(actor, other))),
  )
  return actors.length === side.actors.length ? side : { ...side, actors }
}

/** "its troops" are the actor's where both have one code; "its own people" are set against it. */
function isOwn(actor: ActorRef, other: ActorRef): boolean {
  return actor.code !== null && actor.code === other.code && /^(?:its|his|her|their)\s(?!own\b)/i.test(actor.exact)
}

function isSame(left: ActorRef, right: ActorRef): boolean {
  if (left.start === right.start && left.end === right.end) return true
  return left.id === right.id && left.name === right.name && (left.id !== null || left.code === right.code)
}
