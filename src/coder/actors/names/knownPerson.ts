import { heldOn, matchName, type PersonEntity } from '../../../ontology/index.js'
import type { NameHit } from '../../mentions/index.js'
import type { Reading, ReadSentence } from '../reading/Reading.js'
import type { PersonName } from './personName.js'

/** The known person whose full name these words are, middle names and initials aside; or null. */
export function knownPerson(reading: Reading, sentence: ReadSentence, name: PersonName): PersonEntity | null {
  const first = name.tokens[0] ?? -1
  const last = name.tokens.at(-1) ?? -1
  const hit = sentence.names[first]
  if (hit && hit.first === first && hit.last >= last) return bestHolder(hit, reading.published)
  const inner = name.tokens.map((token) => sentence.names[token]).find((other) => other && other.last > other.first)
  if (inner && inner.last >= last) return bestHolder(inner, reading.published)
  if (name.words.length < 3) return null
  const short = [name.words[0] ?? '', name.words.at(-1) ?? '']
  const match = matchName(reading.gazetteer, short, 0)
  return match?.length === 2 ? bestHolder(match, reading.published) : null
}

/** Of namesakes the one who holds the most senior office on a day. */
function bestHolder(match: Pick<NameHit, 'entries'>, date: string | null): PersonEntity | null {
  let best: PersonEntity | null = null
  let bestRank = Number.POSITIVE_INFINITY
  for (const { entity, form } of match.entries) {
    if (entity.kind !== 'person' || form === 'surname') continue
    const rank = heldOn(entity, date)?.rank ?? Number.MAX_SAFE_INTEGER
    if (best === null || rank < bestRank) {
      best = entity
      bestRank = rank
    }
  }
  return best
}
