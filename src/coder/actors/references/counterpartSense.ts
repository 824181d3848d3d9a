import { heldOn, officeHolder, type PersonEntity } from '../../../ontology/index.js'
import { attributeOwners } from '../phrases/attributeOwners.js'
import { combineRole } from '../phrases/combineRole.js'
import { describe } from '../phrases/describe.js'
import { possessorOwners } from '../phrases/possessorOwners.js'
import type { Reading, ReadSentence } from '../reading/Reading.js'
import type { Sense } from '../reading/Sense.js'
import { isPluralWord } from './isPluralMention.js'

const PLAIN_SEARCH = { isTopical: false, isLocal: false, isRepresenting: false } as const

/** "his Turkish counterpart": whoever holds in Turkey the office that he holds, else somebody there with his sectors;
 *  null where no country is told. */
export function counterpartSense(reading: Reading, sentence: ReadSentence, head: number): Sense | null {
  if (!isCounterpart(sentence, head)) return null
  const [owner, other] = possessorOwners(reading, sentence, head)
  const [country] = attributeOwners(reading, sentence, head, PLAIN_SEARCH)
  if (!owner || !country || country.identity.code === null) return null
  const person = owner.identity.id === null ? undefined : reading.gazetteer.entityOf.get(owner.identity.id)
  const term = person?.kind === 'person' && !other ? heldOn(person, reading.published) : null
  const holder: PersonEntity | null = term
    ? officeHolder(reading.gazetteer, country.identity.code, term.office, reading.published)
    : null
  if (holder && !isPluralWord(sentence, head))
    return { entity: 'person', via: 'self', actors: [{ ...reading.identify(holder), resolved: 'structure' }] }
  const actor = combineRole(country, owner.identity.sectors, describe(reading, sentence, head))
  return { entity: isPluralWord(sentence, head) ? 'group' : 'person', via: 'self', actors: [actor] }
}

/** "counterpart", "opposite number", "colleague". */
function isCounterpart({ lemmas }: ReadSentence, head: number): boolean {
  const word = lemmas[head]
  return word === 'counterpart' || word === 'colleague' || (word === 'number' && lemmas[head - 1] === 'opposite')
}
