import { isSameActor } from './coordinatedSense.js'
import { childWith } from '../../tree/index.js'
import { combineRole } from '../phrases/combineRole.js'
import { LEAST_SENIOR, officeHolderOf } from '../phrases/officeHolderOf.js'
import { type RolePhrase, rolePhrase } from '../phrases/rolePhrase.js'
import type { ReadSentence, Reading } from '../reading/Reading.js'
import type { Identity, Sense } from '../reading/Sense.js'
import { asReference } from './asReference.js'
import { isDefinite } from './isDefinite.js'
import { isPluralMention } from './isPluralMention.js'
import { salientState } from './salientState.js'

const SENTENCES_BACK = 12
const INSTITUTIONS: ReadonlySet<string> = new Set(
  `government regime administration ministry army military navy parliament cabinet presidency legislature senate congress
  judiciary junta monarchy state`.split(/\s+/),
)

/** "the ministry", "the president", "the government": the last of that name, else that of the state spoken of; null
 *  where the noun does not point back or nothing fits. */
export function institutionSense(reading: Reading, sentence: ReadSentence, head: number): Sense | null {
  const phrase = rolePhrase(reading, sentence, head)
  if (!phrase || phrase.isFormer || !isDefinite(sentence, head)) return null
  const earlier = lastOfName(reading, sentence, head)
  if (earlier) return asReference(earlier)
  if (!isInstitution(sentence, head) && !isOffice(reading, phrase)) return null
  const state = salientState(reading, sentence, head)
  if (!state || state.code === null) return null
  const holder = officeHolderOf(reading, state.id ?? state.code, phrase)
  if (holder) return asReference({ entity: 'person', via: 'self', actors: [reading.identify(holder)] })
  const name = `${state.name}${state.name.endsWith('s') ? '’' : '’s'} ${phrase.role.phrase}`
  const actor = combineRole({ identity: state, entity: 'state' }, phrase.sectors, name)
  return asReference({ entity: phrase.role.kind, via: 'self', actors: [actor] })
}

/** Bodies of which every country has one. */
function isInstitution({ lemmas }: ReadSentence, head: number): boolean {
  return INSTITUTIONS.has(lemmas[head] ?? '')
}

/** An office that names itself: not "the leader", who may lead anything. */
function isOffice(reading: Reading, { role }: RolePhrase): boolean {
  if (role.phrase === 'leader') return false
  for (const { words, rank } of reading.gazetteer.offices.values()) {
    if (rank <= LEAST_SENIOR && words.includes(role.phrase)) return true
  }
  return false
}

/** The last phrase before with the same head noun that is placed: one that points back itself ("the president" again)
 *  before one that is placed by its own words ("the Turkish president"); null where two are meant in one sentence. */
function lastOfName(reading: Reading, sentence: ReadSentence, head: number): Sense | null {
  let placed: Sense | null = null
  for (let back = 0; back <= SENTENCES_BACK; back++) {
    const at = reading.sentences[sentence.index - back]
    if (!at) break
    const { again, told } = namesakesIn(reading, at, back === 0 ? head : at.tree.tokens.length, sentence, head)
    if (again) return again
    if (told === 'several' && !placed) return null
    if (told !== 'several') placed ??= told
  }
  return placed
}

interface Namesakes {
  readonly again: Sense | null
  readonly told: Sense | null | 'several'
}

function namesakesIn(reading: Reading, at: ReadSentence, limit: number, sentence: ReadSentence, head: number): Namesakes {
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
