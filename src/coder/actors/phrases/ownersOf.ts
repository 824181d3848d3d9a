import type { ReadSentence, Reading } from '../reading/Reading.js'
import { attributeOwners } from './attributeOwners.js'
import { complementOwners } from './complementOwners.js'
import type { Owner, OwnerSearch } from './Owner.js'
import { possessorOwners } from './possessorOwners.js'

/** Whom a noun's person, body or thing belongs to, as its phrase says it; the nearest kind of statement wins. */
export function ownersOf(
  reading: Reading,
  sentence: ReadSentence,
  head: number,
  search: OwnerSearch,
): readonly Owner[] {
  const attributes = attributeOwners(reading, sentence, head, search)
  if (attributes.length > 0) return attributes
  const possessors = possessorOwners(reading, sentence, head)
  if (possessors.length > 0) return possessors
  return complementOwners(reading, sentence, head, search)
}
