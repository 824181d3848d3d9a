import type { Entity, OfficeTerm, PersonEntity } from '../Entity.js'
import type { NameEntry, NameForm } from '../NameEntry.js'
import { type DatedActor, heldOn, lastHeldBefore } from './actorOn.js'

const FORMS: Readonly<Record<NameForm, string>> = {
  name: 'a name',
  abbreviation: 'an abbreviation',
  adjective: 'the adjective',
  demonym: 'the word for people',
  capital: 'the capital',
  metonym: 'a seat that stands for the authorities',
  surname: 'the name alone',
}

/** One sentence on what a name is to an entity, and why the entity is coded as it is on a day. */
export function whyEntry(entry: NameEntry, actor: DatedActor, date: string | null): string {
  const code = [actor.code ?? 'no state', ...actor.sectors].join(' ')
  const reason = reasonFor(entry.entity, date)
  return `${FORMS[entry.form]} of ${actor.name}${reason === '' ? '' : `, ${reason}`}: ${code}.`
}

function reasonFor(entity: Entity, date: string | null): string {
  switch (entity.kind) {
    case 'state':
      return entity.sectors.includes('PRE')
        ? 'which is partially recognised and coded with the state that claims it'
        : ''
    case 'organisation':
      return entity.bodyKind === null ? '' : `a body of the kind ${entity.bodyKind}`
    case 'armedGroup':
      return entity.terms.length > 1 ? 'an armed group whose standing has changed' : 'an armed group'
    case 'person':
      return reasonForPerson(entity, date)
    case 'place':
      return `a place (${entity.placeKind}), no actor`
  }
}

function reasonForPerson(person: PersonEntity, date: string | null): string {
  const held = heldOn(person, date)
  if (held !== null) return `${describe(held)} ${date === null ? 'by the latest known term' : `on ${date}`}`
  const last = lastHeldBefore(person, date)
  if (last !== null) return `formerly ${describe(last)}`
  const [next] = person.terms
  return next === undefined ? '' : `later ${describe(next)}`
}

function describe({ office, country, body, start, end }: OfficeTerm): string {
  return `${office} of ${body ?? country} (${start ?? '?'} to ${end ?? 'now'})`
}
