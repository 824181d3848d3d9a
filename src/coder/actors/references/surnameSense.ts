import { heldOn, type PersonEntity, personsBySurname } from '../../../ontology/index.js'
import { childWith } from '../../tree/index.js'
import { isTitleWord } from '../names/isTitleWord.js'
import { nameKey } from '../names/nameKey.js'
import type { PersonName } from '../names/personName.js'
import { officeHolderOf } from '../phrases/officeHolderOf.js'
import { roleSense } from '../phrases/roleSense.js'
import type { NamedPerson, Reading, ReadSentence } from '../reading/Reading.js'
import type { Sense } from '../reading/Sense.js'
import { asReference } from './asReference.js'

/** Whom a single name means: "Mr. Kim", "Lavrov", "President Trump". A full name in the report comes first, then the
 *  most prominent bearer whose country the report speaks of; null where none is known. */
export function surnameSense(reading: Reading, sentence: ReadSentence, head: number, name: PersonName): Sense | null {
  const [word] = name.words
  if (word === undefined || name.words.length !== 1) return null
  const told = toldBefore(reading, sentence, head, word)
  if (told) {
    const sense = reading.senseAt(told.sentence, told.head)
    if (sense?.entity === 'person' && sense.actors.length === 1) return asReference(sense)
  }
  if (followsUnknownName(reading, sentence, name)) return null
  const bearers = personsBySurname(reading.gazetteer, word, reading.published).filter((bearer) =>
    isOfTheTime(bearer, reading.published),
  )
  const fitting = bearers.length > 0 ? fitsDescription(reading, sentence, head, bearers) : bearers
  const person = bestBearer(reading, name, fitting)
  return person ? { entity: 'person', via: 'self', actors: [reading.identify(person)] } : null
}

/** "Sami Abdulrahman": a surname that the list knows, behind another name that it does not know with it. */
function followsUnknownName(reading: Reading, sentence: ReadSentence, name: PersonName): boolean {
  const before = (name.tokens[0] ?? 0) - 1
  const word = sentence.tree.tokens[before]
  if (word?.upos !== 'PROPN' || isTitleWord(reading, sentence, before)) return false
  return !sentence.names[before] && (word.deprel === 'compound' || word.deprel === 'flat')
}

/** The last full name before that this word may stand for, else the first one after: headlines name surnames first. */
function toldBefore(reading: Reading, sentence: ReadSentence, head: number, word: string): NamedPerson | null {
  const told = reading.persons.get(nameKey(word)) ?? []
  const isBefore = (person: NamedPerson) =>
    person.sentence < sentence.index || (person.sentence === sentence.index && person.head < head)
  return (
    told.findLast(isBefore) ?? told.find((person) => person.sentence !== sentence.index || person.head !== head) ?? null
  )
}

/** Bearers whom the description beside the name can mean: "Lee, the leader of the opposition" is no minister. */
function fitsDescription(
  reading: Reading,
  sentence: ReadSentence,
  head: number,
  bearers: readonly PersonEntity[],
): readonly PersonEntity[] {
  const beside = childWith(sentence.tree, head, 'appos')
  const told = beside < 0 ? undefined : roleSense(reading, sentence, beside)?.actors[0]
  if (!told) return bearers
  return bearers.filter((bearer) => {
    const { code, sectors } = reading.identify(bearer)
    const isThere = told.code === null || told.code === code
    return isThere && (told.sectors.length === 0 || told.sectors.some((sector) => sectors.includes(sector)))
  })
}

const NOBODY = 1000
const MINISTER = 12
const LEADER = 3
const GENERATION_YEARS = 35

/** The most prominent bearer who fits the title; else a minister or leader whose country the report names; else a
 *  country's leader on the day. Other surnames alone are too many people's. */
function bestBearer(reading: Reading, name: PersonName, bearers: readonly PersonEntity[]): PersonEntity | null {
  const { published, states } = reading
  const { title } = name
  if (title) {
    const office = bearers.find((bearer) => holdsTitle(reading, bearer, title.role.phrase))
    if (office) return office
  }
  const isNamed = (bearer: PersonEntity) => bearer.terms.some(({ country }) => states.has(country))
  const seniorIn = bearers.filter((bearer) => (heldOn(bearer, published)?.rank ?? NOBODY) <= MINISTER)
  const leaders = bearers.filter((bearer) => bearer.terms.some(({ rank }) => rank <= LEADER))
  const likely =
    seniorIn.find(isNamed) ?? leaders.find(isNamed) ?? leaders.find((bearer) => seniorIn.includes(bearer)) ?? null
  if (likely) return likely
  const led = title && leaders.find((bearer) => heldTitle(reading, bearer, title.role.phrase))
  if (led) return led
  // A name that one leader bears and no other minister: "Obama" years later.
  const [only, other] = bearers.filter(({ terms }) => terms.some(({ rank }) => rank <= MINISTER))
  return only && !other && leaders.includes(only) && hasBegun(only, published) ? only : null
}

/** Whether somebody may still speak and act: held an office within a generation. */
function isOfTheTime({ terms }: PersonEntity, date: string | null): boolean {
  if (date === null) return true
  const year = Number(date.slice(0, 4)) - GENERATION_YEARS
  return terms.some(({ end }) => end === null || Number(end.slice(0, 4)) >= year)
}

function hasBegun({ terms }: PersonEntity, date: string | null): boolean {
  return date === null || terms.some(({ start }) => start === null || start <= date)
}

/** Whether somebody has held an office called so: "President Obama" after he left it. */
function heldTitle(reading: Reading, bearer: PersonEntity, phrase: string): boolean {
  return bearer.terms.some(({ office, country, start }) => {
    const known = reading.gazetteer.offices.find((other) => other.office === office)
    const isCalled = known?.words.includes(phrase) || known?.wordsOf.get(country)?.includes(phrase)
    const isBefore = reading.published === null || start === null || start <= reading.published
    return isBefore && isCalled === true
  })
}

function holdsTitle(reading: Reading, bearer: PersonEntity, phrase: string): boolean {
  const country = heldOn(bearer, reading.published)?.country
  if (country === undefined) return false
  const role = { phrase, sectors: [], kind: 'person', length: 1, end: 0 } as const
  const holder = officeHolderOf(reading, country, {
    role,
    sectors: [],
    isFormer: false,
    isLesser: false,
    isPlural: false,
  })
  return holder === bearer
}
