import type { SectorCode } from '../../types/index.js'
import type { ActorTerm, Entity, OfficeTerm, PersonEntity } from '../Entity.js'

/** An actor as a record writes it. */
export interface DatedActor {
  readonly id: string
  /** PLOVER country slot; null for places without a state. */
  readonly code: string | null
  readonly sectors: readonly SectorCode[]
  readonly name: string
  readonly wikidata: string | null
}

/**
 * Code and sectors of an entity on a day (`YYYY-MM-DD`); null: the latest known. A person out of office is ELI of the
 * country last served; one who has not yet taken office has that country and no sector.
 */
export function actorOn(entity: Entity, date: string | null): DatedActor {
  const { id, name, wikidata } = entity
  switch (entity.kind) {
    case 'state':
      return { id, code: entity.code, sectors: entity.sectors, name, wikidata }
    case 'place':
      return { id, code: entity.country, sectors: [], name, wikidata }
    case 'organisation':
    case 'armedGroup': {
      const { code, sectors } = termOn(entity.terms, date) ?? entity
      return { id, code, sectors, name, wikidata }
    }
    case 'person':
      return { id, ...personOn(entity, date), name, wikidata }
  }
}

function termOn(terms: readonly ActorTerm[], date: string | null): ActorTerm | undefined {
  if (date === null) return terms.at(-1)
  return (
    terms.find((term) => holdsOn(term, date)) ?? terms.findLast((term) => term.start !== null && term.start <= date)
  )
}

function personOn(person: PersonEntity, date: string | null): Pick<DatedActor, 'code' | 'sectors'> {
  const held = heldOn(person, date)
  if (held !== null) return { code: held.country, sectors: held.sectors }
  const last = lastHeldBefore(person, date)
  if (last !== null) return { code: last.country, sectors: ['ELI'] }
  return { code: person.terms[0]?.country ?? null, sectors: [] }
}

/** The office a person left last before a day; null date: of all. */
export function lastHeldBefore(person: PersonEntity, date: string | null): OfficeTerm | null {
  let last: OfficeTerm | null = null
  for (const term of person.terms) {
    if (term.end === null || (date !== null && term.end > date)) continue
    if (last === null || term.end > (last.end ?? '')) last = term
  }
  return last
}

/** The most senior office a person holds on a day; null date: that is still held. */
export function heldOn(person: PersonEntity, date: string | null): OfficeTerm | null {
  let best: OfficeTerm | null = null
  for (const term of person.terms) {
    const holds = date === null ? term.end === null : holdsOn(term, date)
    if (holds && (best === null || term.rank < best.rank)) best = term
  }
  return best
}

/** Whether a day lies inside a term. */
export function holdsOn(term: { readonly start: string | null; readonly end: string | null }, date: string): boolean {
  return (term.start === null || term.start <= date) && (term.end === null || date < term.end)
}
