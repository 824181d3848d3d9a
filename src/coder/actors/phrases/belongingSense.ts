import { matchBelonging } from '../../../ontology/index.js'
import type { Reading, ReadSentence } from '../reading/Reading.js'
import type { Identity, Sense } from '../reading/Sense.js'
import { authorOwners } from './authorOwners.js'
import { combineRole } from './combineRole.js'
import { describe } from './describe.js'
import { modifierSectors } from './modifierSectors.js'
import { ownersOf } from './ownersOf.js'

/** Whose thing it is: "the Turkish embassy", "an Iranian warship", "its delegation"; null where nobody's. */
export function belongingSense(reading: Reading, sentence: ReadSentence, head: number): Sense | null {
  const belonging = matchBelonging(reading.gazetteer, sentence.lemmas, head)
  if (!belonging || belonging.kind === 'place') return null
  const isActing = belonging.kind === 'policy' || belonging.kind === 'text'
  const search = { isTopical: false, isLocal: belonging.kind === 'facility', isRepresenting: false, isActing }
  const told = ownersOf(reading, sentence, head, search)
  const owners = told.length > 0 ? told : authorOwners(reading, sentence, head)
  const name = describe(reading, sentence, head)
  const sectors = modifierSectors(reading, sentence, head)
  const sectorsOfThing = sectors.length > 0 ? sectors : belonging.sectors
  if (!owners.some(({ identity }) => identity.code !== null)) {
    // "a rebel base", "a police convoy": whose they are is told, of which country is not.
    if (sectors.length === 0 || isActing) return null
    const unplaced: Identity = { id: null, code: null, sectors, name, wikidata: null, resolved: 'role' }
    return { entity: 'thing', via: 'owner', actors: [unplaced] }
  }
  const actors = owners.map((owner) => {
    // "Netanyahu's office" is his government's, whatever an office is elsewhere.
    return combineRole(owner, owner.entity === 'person' ? owner.identity.sectors : sectorsOfThing, name)
  })
  return { entity: 'thing', via: 'owner', actors }
}
