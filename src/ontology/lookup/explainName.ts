import type { OfficeTerm, PersonEntity } from '../Entity.js'
import type { NameEntry } from '../NameEntry.js'
import { matchName } from '../names/matchName.js'
import type { Ontology } from '../Ontology.js'
import { actorOn, type DatedActor } from './actorOn.js'
import { byProminence } from './byProminence.js'
import { whyEntry } from './whyEntry.js'

/** One candidate for a name, and why it is one. */
export interface NameCandidate {
  readonly entry: NameEntry
  /** As a record of that day writes it. */
  readonly actor: DatedActor
  /** Offices held, in order of time; empty for all but persons. */
  readonly terms: readonly OfficeTerm[]
  /** One sentence: what the name is to the entity, and what follows on the day. */
  readonly why: string
}

export interface NameExplanation {
  readonly name: string
  readonly date: string | null
  /** Best first; empty where no list has the name. */
  readonly candidates: readonly NameCandidate[]
}

const WORDS = /[^\s\-‐‑–]+|[-‐‑–]/g
const ARTICLE = /^the\s+/i

/** Who or what a name may be on a day: candidates, forms, offices, reasons. An article in front makes no difference. */
export function explainName(ontology: Ontology, name: string, date: string | null): NameExplanation {
  const entries = wholeMatch(ontology, name) ?? wholeMatch(ontology, name.replace(ARTICLE, '')) ?? []
  return { name, date, candidates: sortPersons(entries, date).map((entry) => explainEntry(entry, date)) }
}

function wholeMatch(ontology: Ontology, name: string): readonly NameEntry[] | null {
  const words: readonly string[] = name.match(WORDS) ?? []
  const match = matchName(ontology.gazetteer, words, 0)
  return match === null || match.length < words.length ? null : match.entries
}

/** Persons by prominence; the others keep their order, those before persons and those behind. */
function sortPersons(entries: readonly NameEntry[], date: string | null): readonly NameEntry[] {
  const ofPersons = entries.filter(isOfPerson)
  const order = byProminence([...new Set(ofPersons.map(({ entity }) => entity))], date)
  const persons = ofPersons.toSorted((one, other) => order.indexOf(one.entity) - order.indexOf(other.entity))
  const first = entries.findIndex(isOfPerson)
  const others = entries.filter((entry) => !isOfPerson(entry))
  return first === -1 ? entries : [...others.slice(0, first), ...persons, ...others.slice(first)]
}

function isOfPerson(entry: NameEntry): entry is NameEntry & { readonly entity: PersonEntity } {
  return entry.entity.kind === 'person'
}

function explainEntry(entry: NameEntry, date: string | null): NameCandidate {
  const dated = actorOn(entry.entity, date)
  const actor = dated.sectors.length > 0 ? dated : { ...dated, sectors: entry.sectors }
  const terms = entry.entity.kind === 'person' ? entry.entity.terms : []
  return { entry, actor, terms, why: whyEntry(entry, actor, date) }
}
