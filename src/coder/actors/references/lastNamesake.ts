import { childWith } from '../../tree/index.js'
import type { Reading, ReadSentence } from '../reading/Reading.js'
import type { Identity, Sense } from '../reading/Sense.js'
import { isSameActor } from './coordinatedSense.js'
import { isPluralMention } from './isPluralMention.js'

const SENTENCES_BACK = 12
const PLURAL_SENTENCES_BACK = 4

/** An earlier phrase with the same noun. */
export interface Namesake {
  readonly sense: Sense
  readonly sentencesBack: number
}

/** The last phrase before with the same head noun that is placed: one that points back itself ("the president" again)
 *  before one that is placed by its own words ("the Turkish president"); null where two are meant in one sentence. */
export function lastNamesake(reading: Reading, sentence: ReadSentence, head: number): Namesake | null {
  let placed: Namesake | null = null
  const farthest = isPluralMention(sentence, head) ? PLURAL_SENTENCES_BACK : SENTENCES_BACK
  for (let back = 0; back <= farthest; back++) {
    const at = reading.sentences[sentence.index - back]
    if (!at) break
    const { again, told } = namesakesIn(reading, at, back === 0 ? head : at.tree.tokens.length, sentence, head)
    if (again) return { sense: again, sentencesBack: back }
    if (told === 'several' && !placed) return null
    if (told !== null && told !== 'several') placed ??= { sense: told, sentencesBack: back }
  }
  return placed
}

interface Namesakes {
  readonly again: Sense | null
  readonly told: Sense | null | 'several'
}

function namesakesIn(
  reading: Reading,
  at: ReadSentence,
  limit: number,
  sentence: ReadSentence,
  head: number,
): Namesakes {
  const lemma = sentence.lemmas[head] ?? ''
  const isPlural = isPluralMention(sentence, head)
  let told: Sense | null | 'several' = null
  for (const { head: other } of at.mentions) {
    if (other >= limit) break
    if (nounOf(at, other) !== lemma || isPluralMention(at, other) !== isPlural) continue
    const sense = reading.senseAt(at.index, other)
    const actor = sense?.actors[0]
    if (!sense || !actor || actor.code === null || sense.actors.length !== 1) continue
    if (actor.resolved === 'coreference') return { again: sense, told }
    const known: Identity | undefined = told === 'several' ? undefined : told?.actors[0]
    if (told === null) told = sense
    else if (!known || !isSameActor(known, actor)) told = 'several'
  }
  return { again: null, told }
}

/** The noun of a description, or the title before a name. */
function nounOf(sentence: ReadSentence, head: number): string | undefined {
  const title = childWith(sentence.tree, head, 'nmod:desc')
  return sentence.lemmas[title >= 0 ? title : head]
}
