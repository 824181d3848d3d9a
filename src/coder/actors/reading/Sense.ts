import type { ActorRef, EntityKind, QuotedSpan } from '../../../types/index.js'

/** An actor reference before it is tied to words. */
export type Identity = Omit<ActorRef, keyof QuotedSpan>

/** What the words at one head stand for. */
export interface Sense {
  readonly entity: EntityKind
  readonly via: 'self' | 'owner'
  /** Empty where the words point at some actor and none fits, or several do. */
  readonly actors: readonly Identity[]
}
