import type { Reading } from '../reading/Reading.js'
import type { Identity } from '../reading/Sense.js'

/** The state an actor belongs to, or null: of `person:kim-jong-un` North Korea. */
export function stateOf(reading: Reading, actor: Pick<Identity, 'code' | 'id'>): Identity | null {
  for (const id of [actor.id, actor.code]) {
    const entity = id === null ? undefined : reading.gazetteer.entityOf.get(id)
    if (entity?.kind === 'state') return reading.identify(entity)
  }
  return null
}
