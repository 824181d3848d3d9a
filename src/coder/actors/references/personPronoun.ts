import { isRelation } from '../../tree/index.js'
import type { Reading, ReadSentence } from '../reading/Reading.js'
import type { Identity, Sense } from '../reading/Sense.js'
import { affectedBefore } from './affectedBefore.js'
import { asReference, unsettled } from './asReference.js'
import { isSameActor } from './coordinatedSense.js'
import { governingSubjects } from './governingSubjects.js'
import { isFirstPerson } from './isFirstPerson.js'
import { isPluralMention, isPluralWord } from './isPluralMention.js'
import { lastObject } from './lastObject.js'
import { mayBeGender } from './mayBeGender.js'
import { quotedSpeaker } from './quotedSpeaker.js'

const SENTENCES_BACK = 3

/** Whom "he", "him", "his", "she", "her" mean: a subject above it, the one person before it, or the last subject. */
export function personPronoun(reading: Reading, sentence: ReadSentence, head: number): Sense {
  const isQuoted = sentence.quoted[head] ?? false
  const isPossessive = sentence.mentionAt[head]?.kind === 'possessive'
  const isObject = !isPossessive && !isRelation(sentence.tree.tokens[head]?.deprel ?? '', 'nsubj')
  const barred: Identity[] = isQuoted ? [...(quotedSpeaker(reading, sentence, head)?.actors ?? [])] : []
  const affected = affectedBefore(sentence, head)
  const cause = affected < 0 ? null : personAt(reading, sentence, affected, sentence.words[head] ?? '')
  if (cause && !isPluralMention(sentence, affected)) return asReference(cause)
  for (const { head: subject, clausesUp } of governingSubjects(sentence, head)) {
    const isOwnClause = clausesUp === 0 && !isPossessive
    if (isOwnClause || isQuoted !== sentence.quoted[subject]) {
      const own = reading.senseAt(sentence.index, subject)
      if (own?.entity === 'person') barred.push(...own.actors)
    } else if (!isPluralMention(sentence, subject)) {
      const sense = personAt(reading, sentence, subject, sentence.words[head] ?? '')
      if (sense && !isAmong(sense, barred)) return asReference(sense)
    }
  }
  for (let back = 0; back <= SENTENCES_BACK; back++) {
    const at = reading.sentences[sentence.index - back]
    if (!at) break
    const persons = personsIn(
      reading,
      at,
      back === 0 ? head : at.tree.tokens.length,
      sentence.words[head] ?? '',
      barred,
    )
    const near = isQuoted ? persons : outsideQuotes(reading, at, persons, back > 0)
    if (near.length > 0) return (back === 1 && patientOf(sentence, at, head, near)) || theOne(at, near, isObject)
  }
  return unsettled('person')
}

interface PersonAt {
  readonly head: number
  readonly sense: Sense
}

/** After a quotation "he" is its speaker or somebody outside it, not whom the speaker spoke of. */
function outsideQuotes(
  reading: Reading,
  sentence: ReadSentence,
  persons: readonly PersonAt[],
  isEarlier: boolean,
): readonly PersonAt[] {
  const inside = sentence.quoted.lastIndexOf(true)
  if (inside < 0) return persons
  const speaker = isEarlier ? quotedSpeaker(reading, sentence, inside) : null
  if (speaker?.entity === 'person' && speaker.actors.length === 1) return [{ head: inside, sense: speaker }]
  return persons.filter(({ head }) => !sentence.quoted[head])
}

/** The only person, else the subject of the main clause or the only subject, else nobody for certain. */
function theOne(sentence: ReadSentence, persons: readonly PersonAt[], isObject: boolean): Sense {
  const only = allOne(persons)
  if (only) return asReference(only)
  if (isObject) return unsettled('person')
  const { tree } = sentence
  const subjects = persons.filter(({ head }) => isRelation(tree.tokens[head]?.deprel ?? '', 'nsubj'))
  const subject = allOne(subjects.filter(({ head }) => tree.tokens[head]?.head === tree.root)) ?? allOne(subjects)
  return subject ? asReference(subject) : unsettled('person')
}

/** "Sweden summoned the envoy. He was handed a letter.": the subject of a passive goes on as what was acted on. */
function patientOf(
  sentence: ReadSentence,
  earlier: ReadSentence,
  head: number,
  persons: readonly PersonAt[],
): Sense | null {
  if (sentence.tree.tokens[head]?.deprel !== 'nsubj:pass') return null
  const object = lastObject(earlier)
  const person = persons.find((one) => one.head === object)
  return person ? asReference(person.sense) : null
}

function allOne(persons: readonly PersonAt[]): Sense | null {
  const [first] = persons
  if (!first) return null
  return persons.every(({ sense }) => isAmong(sense, first.sense.actors)) ? first.sense : null
}

function personsIn(
  reading: Reading,
  sentence: ReadSentence,
  limit: number,
  pronoun: string,
  barred: readonly Identity[],
): readonly PersonAt[] {
  const persons: PersonAt[] = []
  for (const { head, kind } of sentence.mentions) {
    if (head >= limit) break
    // "the Obama adviser" speaks of the adviser.
    if (kind === 'adjective' || isDescription(sentence, head)) continue
    const sense = personAt(reading, sentence, head, pronoun)
    if (sense && !isAmong(sense, barred)) persons.push({ head, sense })
  }
  return persons
}

/** "Anna Berg, a judge": the name speaks for both. */
function isDescription({ tree }: ReadSentence, head: number): boolean {
  const token = tree.tokens[head]
  return token?.deprel === 'appos' && token.upos === 'NOUN' && tree.tokens[token.head]?.upos === 'PROPN'
}

function personAt(reading: Reading, sentence: ReadSentence, head: number, pronoun: string): Sense | null {
  if (isPluralWord(sentence, head) || isFirstPerson(sentence, head)) return null
  const sense = reading.senseAt(sentence.index, head)
  const [actor, other] = sense?.actors ?? []
  if (sense?.entity !== 'person' || !actor || other) return null
  return mayBeGender(reading, sentence, head, actor, pronoun) ? sense : null
}

function isAmong(sense: Sense, actors: readonly Identity[]): boolean {
  return sense.actors.some((actor) => actors.some((other) => isSameActor(actor, other)))
}
