import type { NameEntry, PlaceEntity, StateEntity } from '../../../ontology/index.js'
import { childrenOf } from '../../tree/index.js'
import type { Reading, ReadSentence } from '../reading/Reading.js'
import type { Sense } from '../reading/Sense.js'
import { isPlaceUse } from './isPlaceUse.js'
import { peopleSense } from './peopleSense.js'

/** What a known name stands for where it stands; surnames are for `surnameSense`. */
export function entitySense(reading: Reading, sentence: ReadSentence, head: number, entry: NameEntry): Sense {
  const { entity } = entry
  const identity = reading.identify(entity)
  switch (entity.kind) {
    case 'state':
      return stateSense(reading, sentence, head, entry, entity)
    case 'place':
      return placeSense(reading, entity)
    case 'person':
      return { entity: 'person', via: 'self', actors: [identity] }
    case 'organisation':
    case 'armedGroup':
      return { entity: entity.kind, via: 'self', actors: [identity] }
  }
}

function stateSense(
  reading: Reading,
  sentence: ReadSentence,
  head: number,
  entry: NameEntry,
  state: StateEntity,
): Sense {
  const identity = reading.identify(state)
  const isAttribute = sentence.mentionAt[head]?.kind === 'adjective'
  switch (entry.form) {
    case 'demonym':
    case 'adjective':
      if (isAttribute) return { entity: 'state', via: 'self', actors: [identity] }
      // A land whose name is its adjective, too.
      if (entry.form === 'adjective' && !hasArticle(sentence, head))
        return { entity: 'state', via: 'self', actors: [identity] }
      return peopleSense(reading, sentence, head, identity, entry.number)
    case 'capital':
      if (isAttribute || isPlaceUse(sentence, head)) return { entity: 'place', via: 'owner', actors: [identity] }
      return { entity: 'state', via: 'self', actors: [{ ...identity, sectors: entry.sectors, resolved: 'metonym' }] }
    case 'metonym':
      return { entity: 'body', via: 'self', actors: [{ ...identity, sectors: entry.sectors, resolved: 'metonym' }] }
    default:
      return { entity: 'state', via: 'self', actors: [identity] }
  }
}

/** A town or region belongs to its state; a sea belongs to nobody. */
function placeSense(reading: Reading, place: PlaceEntity): Sense {
  const state = place.country === null ? undefined : reading.gazetteer.entityOf.get(place.country)
  return { entity: 'place', via: 'owner', actors: state ? [reading.identify(state)] : [] }
}

function hasArticle({ tree }: ReadSentence, head: number): boolean {
  return childrenOf(tree, head).some((child) => tree.tokens[child]?.deprel === 'det')
}
