import type { ActorRef } from '../../types/index.js'

/** PLOVER country slots of one side, "?" where unknown. */
export function codes(actors: readonly ActorRef[]): string {
  return actors.map((actor) => actor.code ?? '?').join('; ')
}

/** Sectors of one side; those of one actor are joined with "+". */
export function sectors(actors: readonly ActorRef[]): string {
  return actors.some((actor) => actor.sectors.length > 0)
    ? actors.map((actor) => actor.sectors.join('+') || '?').join('; ')
    : ''
}

/** Names of one side. */
export function names(actors: readonly ActorRef[]): string {
  return actors.map((actor) => actor.name).join('; ')
}
