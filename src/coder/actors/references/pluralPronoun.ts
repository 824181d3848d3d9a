import { conjunctsOf, firstConjunct, isRelation } from '../../tree/index.js'
import type { Reading, ReadSentence } from '../reading/Reading.js'
import type { Sense } from '../reading/Sense.js'
import { asReference, unsettled } from './asReference.js'
import { coordinatedSense } from './coordinatedSense.js'
import { governingSubjects } from './governingSubjects.js'
import { isFirstPerson } from './isFirstPerson.js'
import { isPluralMention } from './isPluralMention.js'
import { lastObject } from './lastObject.js'
import { isSayingSubject } from './isSayingSubject.js'

const NOBODY: ReadonlySet<number> = new Set()
const COLLECTIVE: ReadonlySet<string> = new Set(['organisation', 'armedGroup', 'group', 'body'])

/** Whom "they", "them", "their" mean: a plural or coordinated subject above it, the one plural before it, or those of
 *  the last two sentences; null where that is things. */
export function pluralPronoun(reading: Reading, sentence: ReadSentence, head: number): Sense | null {
  const isPossessive = sentence.mentionAt[head]?.kind === 'possessive'
  const isQuoted = sentence.quoted[head] ?? false
  const isObject = /^them$/i.test(sentence.tree.tokens[head]?.text ?? '')
  const barred = new Set<number>()
  for (const { head: subject, clausesUp } of governingSubjects(sentence, head)) {
    if ((clausesUp === 0 && !isPossessive) || isQuoted !== sentence.quoted[subject]) {
      for (const member of conjunctsOf(sentence.tree, subject)) barred.add(member)
      continue
    }
    const verdict = judge(reading, sentence, subject)
    if (verdict !== 'skip' && (!isObject || isPluralMention(sentence, subject))) return verdict
  }
  const speakers = isSayingSubject(sentence, head) ? lastSpeakers(reading, sentence) : null
  if (speakers) return speakers
  for (let back = 0; back <= 2; back++) {
    const earlier = reading.sentences[sentence.index - back]
    if (!earlier) break
    const patient = back === 1 ? patientBefore(reading, sentence, earlier, head) : 'skip'
    if (patient !== 'skip') return patient
    const subject = back === 0 ? 'skip' : firstSubject(reading, earlier)
    if (subject !== 'skip') return subject
    const limit = back === 0 ? head : earlier.tree.tokens.length
    const only = onlyPlural(reading, earlier, limit, back === 0 ? barred : NOBODY)
    if (only !== 'none') return only
  }
  return unsettled('group')
}

/** Several actors, null for things in the plural, `skip` for whatever "they" cannot mean. */
function judge(reading: Reading, sentence: ReadSentence, head: number): Sense | null | 'skip' {
  if (isFirstPerson(sentence, head)) return 'skip'
  const sense = coordinatedSense(reading, sentence, head)
  if (!isPluralMention(sentence, head)) {
    return sense && COLLECTIVE.has(sense.entity) && sense.actors.length > 0 ? asReference(sense) : 'skip'
  }
  if (sense?.entity === 'person' && sense.actors.length === 1) return 'skip'
  if (sense && sense.actors.length > 0) return asReference(sense)
  return sense ? 'skip' : null
}

/** "Police held nine men. They are accused of arson.": the subject of a passive goes on as what was acted on. */
function patientBefore(reading: Reading, sentence: ReadSentence, earlier: ReadSentence, head: number): Sense | 'skip' {
  if (sentence.tree.tokens[head]?.deprel !== 'nsubj:pass') return 'skip'
  const object = lastObject(earlier)
  if (object < 0 || !isPluralMention(earlier, object)) return 'skip'
  const verdict = judge(reading, earlier, object)
  return verdict === null ? 'skip' : verdict
}

/** "..., the officials said. They added ...": those who said something in one of the last two sentences. */
function lastSpeakers(reading: Reading, sentence: ReadSentence): Sense | null {
  for (let back = 1; back <= 2; back++) {
    const earlier = reading.sentences[sentence.index - back]
    if (!earlier) return null
    for (const { head } of earlier.mentions) {
      if (!isSayingSubject(earlier, head)) continue
      const verdict = judge(reading, earlier, head)
      if (verdict !== 'skip' && verdict !== null) return verdict
    }
  }
  return null
}

function firstSubject(reading: Reading, sentence: ReadSentence): Sense | 'skip' {
  for (const { head } of sentence.mentions) {
    if (!isRelation(sentence.tree.tokens[head]?.deprel ?? '', 'nsubj')) continue
    const verdict = judge(reading, sentence, head)
    if (verdict !== 'skip' && verdict !== null) return verdict
  }
  return 'skip'
}

/** The one plural of a sentence before a token: null where it is things or there are several, `none` without any. */
function onlyPlural(
  reading: Reading,
  sentence: ReadSentence,
  limit: number,
  barred: ReadonlySet<number>,
): Sense | null | 'none' {
  let only: Sense | null = null
  let at = -1
  let hasThings = false
  for (const { head, kind } of sentence.mentions) {
    if (head >= limit) break
    if (kind === 'adjective' || barred.has(head) || !isPluralMention(sentence, head) || isFirstPerson(sentence, head))
      continue
    if (firstConjunct(sentence.tree, head) === at) continue
    const sense = coordinatedSense(reading, sentence, head)
    if (!sense || sense.actors.length === 0 || sense.entity === 'place' || sense.entity === 'thing') {
      hasThings = true
      continue
    }
    if (only) return unsettled('group')
    only = sense
    at = firstConjunct(sentence.tree, head)
  }
  if (only) return asReference(only)
  return hasThings ? null : 'none'
}
