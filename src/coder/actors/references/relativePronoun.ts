import { governorsOf, isRelation } from '../../tree/index.js'
import type { Reading, ReadSentence } from '../reading/Reading.js'
import type { Sense } from '../reading/Sense.js'
import { asReference } from './asReference.js'
import { isPredicateOfThing } from './isPredicateOfThing.js'

/** Whom "who", "which", "that", "whose" mean: the noun their clause describes; null where that is no actor. */
export function relativePronoun(reading: Reading, sentence: ReadSentence, head: number): Sense | null {
  const { tree } = sentence
  if (!tree.tokens[head]?.xpos.startsWith('W')) return null
  for (const governor of [head, ...governorsOf(tree, head)]) {
    const token = tree.tokens[governor]
    if (!token || !isRelation(token.deprel, 'acl') || token.head >= head) continue
    if (isPredicateOfThing(reading, sentence, head)) return null
    const sense = described(reading, sentence, head, token.head)
    return sense && sense.actors.length > 0 ? asReference(sense) : null
  }
  return wordBefore(reading, sentence, head)
}

/** The noun a clause hangs on; "who" passes over things: in "critics of the plan, who ..." to the critics. */
function described(reading: Reading, sentence: ReadSentence, head: number, noun: number): Sense | null {
  const sense = reading.senseAt(sentence.index, noun)
  const isThing = sense === null || sense.entity === 'thing' || sense.entity === 'place'
  if (!isThing) return sense
  // "the attack in the town, which ..." may speak of either.
  if (!/^whom?$/.test(sentence.words[head] ?? '')) return sense?.entity === 'place' ? null : sense
  const token = sentence.tree.tokens[noun]
  return token?.deprel === 'nmod' || token?.deprel === 'nmod:poss' ? reading.senseAt(sentence.index, token.head) : null
}

/** "..., whose government": where the tree hangs the clause elsewhere, the noun right before the comma is described. */
function wordBefore(reading: Reading, sentence: ReadSentence, head: number): Sense | null {
  const { tree } = sentence
  if (!/^(who|whose)$/i.test(tree.tokens[head]?.text ?? '')) return null
  const comma = tree.tokens[head - 1]?.text === ',' ? head - 2 : head - 1
  const noun = sentence.mentions.findLast((mention) => mention.head <= comma && mention.last === comma)
  const sense = noun ? reading.senseAt(sentence.index, noun.head) : null
  return sense && sense.actors.length > 0 ? asReference(sense) : null
}
