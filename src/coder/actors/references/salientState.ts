import { conjunctsOf, isRelation } from '../../tree/index.js'
import type { Reading, ReadSentence } from '../reading/Reading.js'
import type { Identity } from '../reading/Sense.js'
import { governingSubjects } from './governingSubjects.js'
import { memberOf, membersBefore } from './membersBefore.js'

const SENTENCES_BACK = 2

/** The state a phrase like "the government" must mean: a subject above it, the only state before it in the sentence,
 *  the subject or the only state of the last sentences; null where several fit. */
export function salientState(reading: Reading, sentence: ReadSentence, head: number): Identity | null {
  for (const { head: subject } of governingSubjects(sentence, head)) {
    const state = subject < head ? stateAt(reading, sentence, subject) : null
    if (state) return state
  }
  return lastState(reading, sentence, head, [])
}

/** The state that "the country" must mean: as `salientState`, but not a state that is itself a subject above it, which
 *  would be "its" own country: in "Iran wants to bolster the country's army" the country is another. */
export function otherState(reading: Reading, sentence: ReadSentence, head: number): Identity | null {
  const barred: Identity[] = []
  for (const { head: subject } of governingSubjects(sentence, head)) {
    const members = conjunctsOf(sentence.tree, subject)
    for (const member of members) {
      const sense = reading.senseAt(sentence.index, member)
      const state = member < head ? stateAt(reading, sentence, member) : null
      if (!state) continue
      if (sense?.entity !== 'state' && members.length === 1) return state
      barred.push(state)
    }
  }
  return lastState(reading, sentence, head, barred)
}

function lastState(
  reading: Reading,
  sentence: ReadSentence,
  head: number,
  barred: readonly Identity[],
): Identity | null {
  for (let back = 0; back <= SENTENCES_BACK; back++) {
    const at = reading.sentences[sentence.index - back]
    if (!at) break
    const limit = back === 0 ? head : at.tree.tokens.length
    const named = membersBefore(reading, at, limit, 'states', false).filter(({ id }) => isState(reading, id))
    const near = named.length > 0 ? named : placesBefore(reading, at, limit)
    const states = near.filter((state) => !barred.some(({ id }) => id === state.id))
    if (states.length === 1) return states[0] ?? null
    const subject = back === 0 ? null : subjectState(reading, at)
    if (subject && states.some(({ id }) => id === subject.id)) return subject
    if (states.length > 1) return null
  }
  return null
}

function stateAt(reading: Reading, sentence: ReadSentence, head: number): Identity | null {
  const sense = reading.senseAt(sentence.index, head)
  const member = sense && memberOf(reading, sense, 'states')
  return member && isState(reading, member.id) ? member : null
}

function subjectState(reading: Reading, sentence: ReadSentence): Identity | null {
  for (const { head } of sentence.mentions) {
    if (!isRelation(sentence.tree.tokens[head]?.deprel ?? '', 'nsubj')) continue
    const state = stateAt(reading, sentence, head)
    if (state) return state
  }
  return null
}

/** States of the places named, where no state is. */
function placesBefore(reading: Reading, sentence: ReadSentence, limit: number): readonly Identity[] {
  const states: Identity[] = []
  for (const { head } of sentence.mentions) {
    if (head >= limit) break
    const sense = reading.senseAt(sentence.index, head)
    const [state] = sense?.entity === 'place' ? sense.actors : []
    if (state && !states.some(({ id }) => id === state.id)) states.push(state)
  }
  return states
}

function isState(reading: Reading, id: string | null): boolean {
  return id !== null && reading.gazetteer.entityOf.get(id)?.kind === 'state'
}
