import type { TreeSentence } from '../../tree/index.js'
import type { DayRange } from '../calendar/DayRange.js'
import type { TimeMention } from '../TimeMention.js'
import type { TimeMemory } from './TimeMemory.js'

/** When the happening that a word names took place, as the sentence itself or those before it say; else null. */
export function recallEvent(
  tree: TreeSentence,
  event: number,
  mentions: readonly TimeMention[],
  memory: TimeMemory,
): DayRange | null {
  const own = mentions.find(({ head, range }) => range !== null && tree.tokens[head]?.head === event)
  if (own !== undefined) return own.range
  const lemma = tree.tokens[event]?.lemma.toLowerCase() ?? ''
  const known = memory.rangeByEvent.get(lemma)
  if (known !== undefined) return known
  const kin = [...memory.rangeByEvent].find(([word]) => areKin(word, lemma) || areKin(lemma, word))
  return kin?.[1] ?? null
}

/** "elect" and "election", "sign" and "signing", "invade" and "invasion". */
function areKin(verb: string, noun: string): boolean {
  return /(?:[st]ion|ing|ment|al|ure|ence|ance)$/.test(noun) && verb.length >= 4 && noun.startsWith(verb.slice(0, 4))
}
