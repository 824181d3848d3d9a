import { heldOn } from '../../../ontology/index.js'
import { combineRole } from '../phrases/combineRole.js'
import { LEAST_SENIOR, officeHolderOf } from '../phrases/officeHolderOf.js'
import { type RolePhrase, rolePhrase } from '../phrases/rolePhrase.js'
import type { Reading, ReadSentence } from '../reading/Reading.js'
import type { Sense } from '../reading/Sense.js'
import { asReference } from './asReference.js'
import { isDefinite } from './isDefinite.js'
import { lastNamesake } from './lastNamesake.js'
import { membersBefore } from './membersBefore.js'
import { salientState } from './salientState.js'

/** How far back an institution of some country is still meant when another country has come between. */
const NEAR = 2
/** Ranks of those who lead a state. */
const LEADER = 3
/** Bodies of which every country has one. */
const INSTITUTIONS: ReadonlySet<string> = new Set(
  `government regime administration ministry army military navy parliament cabinet presidency legislature senate congress
  judiciary junta monarchy`.split(/\s+/),
)

/** "the ministry", "the president", "the government": the last of that name, else that of the state spoken of; null
 *  where the noun does not point back or nothing fits. */
export function institutionSense(reading: Reading, sentence: ReadSentence, head: number): Sense | null {
  const phrase = rolePhrase(reading, sentence, head)
  if (!phrase || phrase.isFormer || !isDefinite(sentence, head)) return null
  const earlier = lastNamesake(reading, sentence, head)
  const isEverywhere = INSTITUTIONS.has(sentence.lemmas[head] ?? '')
  if (earlier && (!isEverywhere || earlier.sentencesBack <= NEAR)) return asReference(earlier.sense)
  const own = isEverywhere || isOffice(reading, phrase) ? ofSalientState(reading, sentence, head, phrase) : null
  // A report on a region speaks of one government after the other.
  return own ?? (earlier ? asReference(earlier.sense) : holderBefore(reading, sentence, phrase))
}

/** "Kim inspected ships. The leader ...": the one known person of the sentence before, if he holds what the noun says. */
function holderBefore(reading: Reading, sentence: ReadSentence, { role, isPlural }: RolePhrase): Sense | null {
  const before = reading.sentences[sentence.index - 1]
  if (!before || isPlural || role.kind !== 'person') return null
  const [only, ...others] = membersBefore(reading, before, before.tree.tokens.length, 'persons')
  const person = only?.id == null || others.length > 0 ? undefined : reading.gazetteer.entityOf.get(only.id)
  if (!only || person?.kind !== 'person') return null
  const term = heldOn(person, reading.published)
  const isLeader = role.phrase === 'leader' && term !== null && term.rank <= LEADER
  const isOf = role.phrase !== 'leader' && role.sectors.some((sector) => term?.sectors.includes(sector))
  return isLeader || isOf ? asReference({ entity: 'person', via: 'self', actors: [only] }) : null
}

function ofSalientState(reading: Reading, sentence: ReadSentence, head: number, phrase: RolePhrase): Sense | null {
  const state = salientState(reading, sentence, head)
  if (!state || state.code === null) return null
  const holder = officeHolderOf(reading, state.id ?? state.code, phrase)
  if (holder) return asReference({ entity: 'person', via: 'self', actors: [reading.identify(holder)] })
  const name = `${state.name}${state.name.endsWith('s') ? '’' : '’s'} ${phrase.role.phrase}`
  const actor = combineRole({ identity: state, entity: 'state' }, phrase.sectors, name)
  return asReference({ entity: phrase.role.kind, via: 'self', actors: [actor] })
}

/** An office that names itself: not "the leader", who may lead anything. */
function isOffice(reading: Reading, { role }: RolePhrase): boolean {
  if (role.phrase === 'leader') return false
  for (const { words, wordsOf, rank } of reading.gazetteer.offices.values()) {
    if (rank > LEAST_SENIOR) continue
    if (words.includes(role.phrase) || [...wordsOf.values()].some((own) => own.includes(role.phrase))) return true
  }
  return false
}
