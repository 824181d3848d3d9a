import { matchBelonging } from '../../../ontology/index.js'
import type { Reading, ReadSentence } from '../reading/Reading.js'
import type { Sense } from '../reading/Sense.js'
import { combineRole } from './combineRole.js'
import { describe } from './describe.js'
import { ownersOf } from './ownersOf.js'

/** Whose thing it is: "the Turkish embassy", "an Iranian warship", "its delegation"; null where nobody's. */
export function belongingSense(reading: Reading, sentence: ReadSentence, head: number): Sense | null {
  const belonging = matchBelonging(reading.gazetteer, sentence.lemmas, head)
  if (!belonging || belonging.kind === 'place') return null
  const owners = ownersOf(reading, sentence, head, {
    isTopical: false,
    isLocal: false,
    isRepresenting: false,
    isActing: belonging.kind === 'policy' || belonging.kind === 'text',
  })
  if (!owners.some(({ identity }) => identity.code !== null)) return null
  const name = describe(reading, sentence, head)
  const actors = owners.map((owner) => {
    // "Netanyahu's office" is his government's, whatever an office is elsewhere.
    const sectors = owner.entity === 'person' ? owner.identity.sectors : belonging.sectors
    return combineRole(owner, sectors, name)
  })
  return { entity: 'thing', via: 'owner', actors }
}
