import type { OfficeTerm } from '../Entity.js'
import { matchName } from '../names/matchName.js'
import type { NameEntry } from '../NameEntry.js'
import type { Ontology } from '../Ontology.js'
import { type DatedActor, actorOn } from './actorOn.js'
import { byProminence } from './byProminence.js'

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

const WORDS = /[^\s\-‐‑–]+|[\-‐‑–]/g

/** Who or what a name may be on a day: candidates, forms, offices, reasons. */
export function explainName(ontology: Ontology, name: string, date: string | null): NameExplanation {
  const words: readonly string[] = name.match(WORDS) ?? []
  const match = matchName(ontology.gazetteer, words, 0)
  const entries = match === null || match.length < words.length ? [] : match.entries
  return { name, date, candidates: sortEntries(entries, date).map((entry) => explainEntry(entry, date)) }
}

function sortEntries(entries: readonly NameEntry[], date: string | null): readonly NameEntry[] {
  const order = byProminence(date)
  return [...entries].sort((one, other) =>
    one.entity.kind === 'person' && other.entity.kind === 'person' ? order(one.entity, other.entity) : 0,
  )
}

function explainEntry(entry: NameEntry, date: string | null): NameCandidate {
  const actor = actorOn(entry.entity, date)
  const terms = entry.entity.kind === 'person' ? entry.entity.terms : []
  const sectors = actor.sectors.length > 0 ? actor.sectors : entry.sectors
  const coded = [actor.code ?? 'no state', ...sectors].join(' ')
  const when = date === null ? 'by the latest known term' : `on ${date}`
  return { entry, actor, terms, why: `${entry.form} of ${actor.name} (${entry.entity.kind}), coded ${coded} ${when}.` }
}
