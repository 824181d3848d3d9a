import { matchBelonging } from '../../../ontology/index.js'
import { caseOf, childrenOf } from '../../tree/index.js'
import type { Reading, ReadSentence } from '../reading/Reading.js'
import type { Sense } from '../reading/Sense.js'
import { stateOf } from '../references/stateOf.js'
import { attributeOwners } from './attributeOwners.js'
import { asOwners } from './Owner.js'
import { possessorOwners } from './possessorOwners.js'

const PLACE_NOUNS: ReadonlySet<string> = new Set(
  `city town village province region port capital island district area border territory soil suburb enclave countryside coast
  mainland peninsula county municipality airspace waters neighborhood neighbourhood`.split(/\s+/),
)

function isPlaceNoun(reading: Reading, { lemmas }: ReadSentence, head: number): boolean {
  return PLACE_NOUNS.has(lemmas[head] ?? '') || matchBelonging(reading.gazetteer, lemmas, head)?.kind === 'place'
}

/** "the Syrian city of Aleppo", "its capital", "Russian soil": a place of the state it lies in; null for other nouns. */
export function placeNounSense(reading: Reading, sentence: ReadSentence, head: number): Sense | null {
  if (!isPlaceNoun(reading, sentence, head)) return null
  const named = childrenOf(sentence.tree, head).flatMap((child) => {
    const deprel = sentence.tree.tokens[child]?.deprel
    const isName =
      deprel === 'appos' || deprel === 'flat' || (deprel === 'nmod' && caseOf(sentence.tree, child) === 'of')
    return isName && sentence.names[child] ? asOwners(reading.senseAt(sentence.index, child)) : []
  })
  const search = { isTopical: false, isLocal: false, isRepresenting: false }
  const attributes = named.length > 0 ? named : attributeOwners(reading, sentence, head, search)
  const owners = attributes.length > 0 ? attributes : possessorOwners(reading, sentence, head)
  const states = owners.filter(({ identity }) => stateOf(reading, { id: identity.id, code: null }) !== null)
  if (states.length === 0) return null
  return { entity: 'place', via: 'owner', actors: states.map(({ identity }) => ({ ...identity, sectors: [] })) }
}
