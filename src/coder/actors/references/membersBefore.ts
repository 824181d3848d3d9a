import type { Reading, ReadSentence } from '../reading/Reading.js'
import type { Identity, Sense } from '../reading/Sense.js'
import { isSameActor } from './coordinatedSense.js'
import { stateOf } from './stateOf.js'

/** What members a group may have: states and the bodies that fight or treat with them, or persons. */
export type MemberKind = 'states' | 'persons'

/** The one member a sense adds to a group of a kind; null where it adds none. */
export function memberOf(reading: Reading, sense: Sense, kind: MemberKind): Identity | null {
  const [actor] = sense.actors
  if (!actor || sense.actors.length !== 1) return null
  if (kind === 'persons') return sense.entity === 'person' && isNamed(actor) ? actor : null
  if (sense.entity === 'armedGroup') return actor
  if (sense.entity === 'organisation' && actor.code === 'EUR') return actor
  if (sense.entity === 'place') return null
  return stateOf(reading, actor)
}

/** A person by name, not by description alone. */
function isNamed({ id, resolved }: Identity): boolean {
  return id === null ? resolved !== 'role' : id.startsWith('person:')
}

/** Distinct members named before a token of a sentence, in the order of the words; for quoted words only quoted ones. */
export function membersBefore(
  reading: Reading,
  sentence: ReadSentence,
  limit: number,
  kind: MemberKind,
  withAdjectives = true,
): readonly Identity[] {
  const members: Identity[] = []
  const isQuoted = sentence.quoted[limit] ?? false
  for (const { head, kind: form } of sentence.mentions) {
    if (head >= limit) break
    if (form === 'adjective' && !withAdjectives) continue
    if (isQuoted && !sentence.quoted[head]) continue
    const sense = reading.senseAt(sentence.index, head)
    const member = sense && memberOf(reading, sense, kind)
    if (member && !members.some((other) => isSameActor(other, member))) members.push(member)
  }
  return members
}
