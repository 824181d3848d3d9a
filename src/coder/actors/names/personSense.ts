import { matchBelonging } from '../../../ontology/index.js'
import { childWith } from '../../tree/index.js'
import { combineRole } from '../phrases/combineRole.js'
import type { Owner } from '../phrases/Owner.js'
import { ownersOf } from '../phrases/ownersOf.js'
import { roleAt } from '../phrases/roleAt.js'
import { ownerSearch, rolePhrase } from '../phrases/rolePhrase.js'
import { roleSense } from '../phrases/roleSense.js'
import type { Reading, ReadSentence } from '../reading/Reading.js'
import type { Identity, Sense } from '../reading/Sense.js'
import { surnameSense } from '../references/surnameSense.js'
import { displayName } from './displayName.js'
import { isTitleWord } from './isTitleWord.js'
import { knownPerson } from './knownPerson.js'
import { nameKey } from './nameKey.js'
import { type PersonName, personName } from './personName.js'

/** Who a person's name means: a known person, one told of before, or an unlisted one placed by title and apposition;
 *  null where the name is no person's. */
export function personSense(reading: Reading, sentence: ReadSentence, head: number): Sense | null {
  const name = personName(reading, sentence, head)
  if (!name) return null
  const known = knownPerson(reading, sentence, name)
  if (known) return { entity: 'person', via: 'self', actors: [reading.identify(known)] }
  if (name.words.length === 1) {
    // "the King", "President" are titles, though somebody may be called King.
    if (isTitleWord(reading, sentence, head)) return null
    const told = surnameSense(reading, sentence, head, name)
    if (told) return told
  }
  const isPerson =
    name.title !== null ||
    name.honorific !== null ||
    isFullName(reading, sentence, head, name) ||
    isDescribed(reading, sentence, head)
  if (!isPerson) return null
  return unlistedPerson(reading, sentence, head, name)
}

/** A single name with a person's role beside it: "Lee, the leader of the opposition". */
function isDescribed(reading: Reading, sentence: ReadSentence, head: number): boolean {
  const beside = childWith(sentence.tree, head, 'appos')
  return (
    beside >= 0 &&
    sentence.tree.tokens[beside]?.upos === 'NOUN' &&
    rolePhrase(reading, sentence, beside)?.role.kind === 'person'
  )
}

/** Two or more capitalised words without an article that no list knows as something else. */
function isFullName(reading: Reading, sentence: ReadSentence, head: number, name: PersonName): boolean {
  if (name.words.length < 2 || name.words.length > 5) return false
  const role = roleAt(reading, sentence, head)
  if ((role && role.kind !== 'person') || matchBelonging(reading.gazetteer, sentence.lemmas, head)) return false
  if (childWith(sentence.tree, head, 'det') >= 0) return false
  if (name.tokens.some((token) => sentence.names[token]?.heads.includes(token) && token !== name.tokens[0]))
    return false
  return name.words.every(
    (word) => /^[\p{Lu}]|^(al|bin|ibn|de|van|von|der|el|du|da|dos)$/u.test(word) && !/\d/.test(word),
  )
}

function unlistedPerson(reading: Reading, sentence: ReadSentence, head: number, name: PersonName): Sense {
  const written = displayName(reading.text, sentence, name.tokens)
  const earlier = toldEarlier(reading, sentence, head, name)
  const titled = byTitle(reading, sentence, head, name, written)
  const placed = titled?.code != null ? titled : (byApposition(reading, sentence, head, written) ?? titled)
  if (placed && (placed.code !== null || !earlier)) return { entity: 'person', via: 'self', actors: [placed] }
  if (earlier) return earlier
  const unknown: Identity = { id: null, code: null, sectors: [], name: written, wikidata: null, resolved: 'unresolved' }
  return { entity: 'person', via: 'self', actors: [unknown] }
}

/** The same full name before. */
function toldEarlier(reading: Reading, sentence: ReadSentence, head: number, name: PersonName): Sense | null {
  if (name.words.length < 2) return null
  const last = name.words.at(-1) ?? ''
  const told = reading.persons
    .get(nameKey(last))
    ?.find(
      (person) =>
        (person.sentence < sentence.index || (person.sentence === sentence.index && person.head < head)) &&
        person.words[0] === name.words[0],
    )
  return told ? reading.senseAt(told.sentence, told.head) : null
}

/** "Japanese Foreign Minister Taro Yamada": the title's role, with the owner the title or the whole name has. */
function byTitle(
  reading: Reading,
  sentence: ReadSentence,
  head: number,
  name: PersonName,
  written: string,
): Identity | null {
  const title = name.title
  const phrase = title ? rolePhrase(reading, sentence, title.token) : null
  const search = phrase ? ownerSearch(phrase.role) : { isTopical: false, isLocal: true, isRepresenting: false }
  let owners: readonly Owner[] = title ? ownersOf(reading, sentence, title.token, search) : []
  if (owners.length === 0) owners = ownersOf(reading, sentence, head, search)
  if (owners.length === 0) owners = nationalityOf(reading, sentence, head, name)
  const [owner] = owners
  const sectors = phrase?.sectors ?? []
  if (owner) return { ...combineRole(owner, sectors, written), id: null }
  if (!phrase) return null
  return { id: null, code: null, sectors, name: written, wikidata: null, resolved: 'role' }
}

/** "Algerian Ambassador Amin Kher", where the nationality heads the tree of the name. */
function nationalityOf(reading: Reading, sentence: ReadSentence, head: number, name: PersonName): readonly Owner[] {
  const [entry] = sentence.names[head]?.entries ?? []
  if (entry?.form !== 'adjective' || name.tokens.includes(head)) return []
  return [{ identity: reading.identify(entry.entity), entity: 'state' }]
}

/** "X, the head of the Russian institute": the description has no known role, but somebody it belongs to. */
function owned(reading: Reading, sentence: ReadSentence, head: number, written: string): Identity | undefined {
  if (sentence.tree.tokens[head]?.upos !== 'NOUN') return undefined
  const [owner] = ownersOf(reading, sentence, head, { isTopical: true, isLocal: false, isRepresenting: false })
  return owner && combineRole(owner, [], written)
}

/** "X, a researcher at a university in Seoul", and "Iran's foreign minister, X": the description beside the name. */
function byApposition(reading: Reading, sentence: ReadSentence, head: number, written: string): Identity | null {
  const { tree } = sentence
  const beside = childWith(tree, head, 'appos')
  const above = tree.tokens[head]?.deprel === 'appos' ? (tree.tokens[head]?.head ?? -1) : -1
  for (const other of [beside, above]) {
    if (other < 0) continue
    const actor = roleSense(reading, sentence, other)?.actors[0] ?? owned(reading, sentence, other, written)
    if (actor)
      return { ...actor, id: null, name: written, wikidata: null, resolved: actor.code === null ? 'role' : 'structure' }
  }
  return null
}
