import { childWith, conjunctsOf } from '../../tree/index.js'
import type { Reading, ReadSentence } from '../reading/Reading.js'
import { asOwners, type Owner } from './Owner.js'

/** Owners in the genitive or as a possessive pronoun: "Seoul's", "Russia and China's", "his". */
export function possessorOwners(reading: Reading, sentence: ReadSentence, head: number): readonly Owner[] {
  const possessor = childWith(sentence.tree, head, 'nmod:poss')
  if (possessor < 0) return []
  return conjunctsOf(sentence.tree, possessor).flatMap((token) => asOwners(reading.senseAt(sentence.index, token)))
}
