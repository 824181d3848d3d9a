import type { Reading, ReadSentence } from '../reading/Reading.js'
import type { Sense } from '../reading/Sense.js'
import { asReference } from './asReference.js'
import { coordinatedSense } from './coordinatedSense.js'
import { governingSubjects } from './governingSubjects.js'
import { personPronoun } from './personPronoun.js'
import { pluralPronoun } from './pluralPronoun.js'
import { relativePronoun } from './relativePronoun.js'
import { speakerPronoun } from './speakerPronoun.js'
import { thingPronoun } from './thingPronoun.js'

/** What a pronoun stands for; null where it is no actor, no actors where it is one that could not be found. */
export function pronounSense(reading: Reading, sentence: ReadSentence, head: number): Sense | null {
  switch (sentence.tree.tokens[head]?.text.toLowerCase()) {
    case 'he':
    case 'him':
    case 'his':
    case 'she':
    case 'her':
    case 'hers':
      return personPronoun(reading, sentence, head)
    case 'it':
    case 'its':
      return thingPronoun(reading, sentence, head)
    case 'they':
    case 'them':
    case 'their':
    case 'theirs':
      return pluralPronoun(reading, sentence, head)
    case 'i':
    case 'me':
    case 'my':
    case 'we':
    case 'us':
    case 'our':
    case 'ours':
      return speakerPronoun(reading, sentence, head)
    case 'who':
    case 'whom':
    case 'whose':
    case 'which':
    case 'that':
      return relativePronoun(reading, sentence, head)
    case 'himself':
    case 'herself':
    case 'itself':
    case 'themselves':
    case 'other':
    case 'another':
    case 'each':
      return ownSubject(reading, sentence, head)
    default:
      return null
  }
}

/** "itself", "each other": the subject of the clause. */
function ownSubject(reading: Reading, sentence: ReadSentence, head: number): Sense | null {
  if (sentence.words[head] === 'each' && sentence.words[head + 1] !== 'other') return null
  const [subject] = governingSubjects(sentence, head)
  const sense = subject ? coordinatedSense(reading, sentence, subject.head) : null
  return sense && sense.actors.length > 0 ? asReference(sense) : null
}
