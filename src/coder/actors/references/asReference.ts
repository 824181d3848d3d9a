import type { Sense } from '../reading/Sense.js'

/** The same actors, found by looking back. */
export function asReference(sense: Sense): Sense {
  return { ...sense, actors: sense.actors.map((actor) => ({ ...actor, resolved: 'coreference' })) }
}

/** An actor is meant, and none fits or several do: a finding. */
export function unsettled(entity: Sense['entity']): Sense {
  return { entity, via: 'self', actors: [] }
}
