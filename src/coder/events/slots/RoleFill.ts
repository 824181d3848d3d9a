import type { ActorRef } from '../../../types/index.js'

/** Actors in a role, and the tokens that named them. */
export interface RoleFill {
  readonly actors: readonly ActorRef[]
  readonly heads: readonly number[]
}
