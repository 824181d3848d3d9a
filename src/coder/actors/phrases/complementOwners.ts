import { caseOf, childrenWith, conjunctsOf } from '../../tree/index.js'
import type { Reading, ReadSentence } from '../reading/Reading.js'
import type { Sense } from '../reading/Sense.js'
import { asOwners, type Owner, type OwnerSearch } from './Owner.js'

/** Owners behind a preposition: "the mayor of Seoul", "officials from China", "a researcher at Kyungnam University". */
export function complementOwners(
  reading: Reading,
  sentence: ReadSentence,
  head: number,
  search: OwnerSearch,
  end: number,
): readonly Owner[] {
  let best: readonly Owner[] = []
  let bestRank = Number.POSITIVE_INFINITY
  for (const complement of childrenWith(sentence.tree, head, 'nmod')) {
    if (complement < head || complement === end) continue
    const preposition = caseOf(sentence.tree, complement) ?? ''
    if (rankOf(preposition, search, null) === null) continue
    const owners = conjunctsOf(sentence.tree, complement).flatMap((token) => {
      const sense = reading.senseAt(sentence.index, token)
      return sense && rankOf(preposition, search, sense) !== null ? asOwners(sense) : []
    })
    const rank = rankOf(preposition, search, null) ?? bestRank
    if (owners.length > 0 && rank < bestRank) {
      best = owners
      bestRank = rank
    }
  }
  return best
}

/** How telling a preposition is, the lowest first; null where it says nothing about belonging. */
function rankOf(preposition: string, search: OwnerSearch, sense: Sense | null): number | null {
  switch (preposition) {
    case 'of':
      return 0
    case 'for':
      return search.isRepresenting ? 1 : null
    case 'from':
      return 2
    case 'at':
    case 'with':
      return sense === null || isEmployer(sense) ? 3 : null
    case 'in':
    case 'inside':
    case 'within':
      return search.isLocal || (sense !== null && isEmployer(sense)) || sense === null ? 4 : null
    default:
      return null
  }
}

function isEmployer(sense: Sense): boolean {
  return sense.entity === 'organisation' || sense.entity === 'body' || sense.entity === 'armedGroup'
}
