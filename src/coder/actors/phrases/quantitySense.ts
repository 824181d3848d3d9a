import { caseOf, childrenWith } from '../../tree/index.js'
import type { Reading, ReadSentence } from '../reading/Reading.js'
import type { Sense } from '../reading/Sense.js'

const QUANTITIES: ReadonlySet<string> = new Set(
  `number dozen score hundred thousand ten million majority minority handful couple lot half third quarter series group
  crowd string coalition team mix rest bulk remainder some many most several few all both one two three four five six seven
  eight nine ten none any each those other another`.split(/\s+/),
)

/** "dozens of protesters", "one of the officials": whoever is counted; null where nobody is. */
export function quantitySense(reading: Reading, sentence: ReadSentence, head: number): Sense | null {
  if (!QUANTITIES.has(sentence.lemmas[head] ?? '')) return null
  const counted = childrenWith(sentence.tree, head, 'nmod').find((child) => caseOf(sentence.tree, child) === 'of')
  if (counted === undefined) return null
  const sense = reading.senseAt(sentence.index, counted)
  return sense && sense.entity !== 'place' && sense.entity !== 'state' ? sense : null
}
