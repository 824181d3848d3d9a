import { roleAt } from '../phrases/roleAt.js'
import type { Reading, ReadSentence } from '../reading/Reading.js'
import type { Sense } from '../reading/Sense.js'
import { isDefinite } from './isDefinite.js'

/** Bodies of the United Nations that reports call by their kind; a country's own is named with the country. */
const SOLE_BODIES: ReadonlyMap<string, string> = new Map([
  ['security council', 'UNO.SC'],
  ['general assembly', 'UNO.GA'],
])

/** "the security council" without an owner: the one that everybody knows; null for other nouns. */
export function soleBodySense(reading: Reading, sentence: ReadSentence, head: number): Sense | null {
  const id = SOLE_BODIES.get(roleAt(reading, sentence, head)?.phrase ?? '')
  const body = id === undefined || !isDefinite(sentence, head) ? undefined : reading.gazetteer.entityOf.get(id)
  return body ? { entity: 'organisation', via: 'self', actors: [reading.identify(body)] } : null
}
