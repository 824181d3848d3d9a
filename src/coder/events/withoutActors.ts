import type { ActorRef } from '../../types/index.js'
import type { Side } from './Proposal.js'

/** A side less the actors that already stand on the other one: nobody acts on the very words that name the actor. */
export function withoutActors(side: Side, others: readonly ActorRef[]): Side {
  const actors = side.actors.filter((actor) => !others.some((other) => isSame(actor, other)))
  return actors.length === side.actors.length ? side : { ...side, actors }
}

function isSame(left: ActorRef, right: ActorRef): boolean {
  if (left.start === right.start && left.end === right.end) return true
  return left.id !== null && left.id === right.id && left.name === right.name
}
