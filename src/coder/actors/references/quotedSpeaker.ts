import { childrenOf, governorsOf, isRelation } from '../../tree/index.js'
import type { Reading, ReadSentence } from '../reading/Reading.js'
import type { Sense } from '../reading/Sense.js'

const SENTENCES_BACK = 6

/** Who says the quoted words a token stands in: the subject of the verb the quotation hangs on; null outside quotation
 *  marks and where nobody is named. */
export function quotedSpeaker(reading: Reading, sentence: ReadSentence, token: number): Sense | null {
  if (!sentence.quoted[token]) return null
  const here = speakerAbove(reading, sentence, token)
  if (here) return here
  for (let back = 1; back <= SENTENCES_BACK; back++) {
    const earlier = reading.sentences[sentence.index - back]
    if (!earlier || earlier.paragraph !== sentence.paragraph) return null
    const inside = earlier.quoted.lastIndexOf(true)
    const speaker = inside < 0 ? null : speakerAbove(reading, earlier, inside)
    if (speaker) return speaker
  }
  return null
}

function speakerAbove(reading: Reading, sentence: ReadSentence, token: number): Sense | null {
  const { tree, quoted } = sentence
  for (const governor of [token, ...governorsOf(tree, token)]) {
    const verbs = [governor, ...childrenOf(tree, governor)].filter(
      (verb) => !quoted[verb] && tree.tokens[verb]?.upos === 'VERB',
    )
    for (const verb of verbs) {
      const subject = childrenOf(tree, verb).find((child) => isRelation(tree.tokens[child]?.deprel ?? '', 'nsubj'))
      if (subject === undefined || quoted[subject]) continue
      const sense = reading.senseAt(sentence.index, subject)
      if (sense) return sense
    }
  }
  return null
}
