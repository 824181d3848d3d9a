import type { Reading, ReadSentence } from '../reading/Reading.js'
import { alliedOwners } from './alliedOwners.js'
import { attributeOwners } from './attributeOwners.js'
import { complementOwners } from './complementOwners.js'
import type { Owner, OwnerSearch } from './Owner.js'
import { possessorOwners } from './possessorOwners.js'

/** Whom a noun's person, body or thing belongs to, as its phrase says it; the nearest kind of statement wins. `end` is
 *  the last word of a role like "chief of staff", whose complements count, too. */
export function ownersOf(
  reading: Reading,
  sentence: ReadSentence,
  head: number,
  search: OwnerSearch,
  end: number = head,
): readonly Owner[] {
  const attributes = attributeOwners(reading, sentence, head, search)
  if (attributes.length > 0) return attributes
  const possessors = possessorOwners(reading, sentence, head)
  if (possessors.length > 0) return possessors
  if (search.isActing) return []
  const complements = complementOwners(reading, sentence, head, search, end)
  if (complements.length > 0) return complements
  const allied = alliedOwners(reading, sentence, head)
  return allied.length > 0 || end === head ? allied : complementOwners(reading, sentence, end, search, end)
}
