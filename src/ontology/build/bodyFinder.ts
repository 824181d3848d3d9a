import type { OrganisationEntity } from '../Entity.js'
import type { Named } from '../names/NameIndex.js'
import { nameKey } from '../names/nameKey.js'
import { isStateless } from '../statelessCodes.js'

/** Finds an international body by the last part of its id, or by a name; remembers what it found. */
export function bodyFinder(
  organisations: readonly Named<OrganisationEntity>[],
): (name: string) => OrganisationEntity | undefined {
  const bodies = organisations.filter(({ id }) => isStateless(id.slice(0, id.indexOf('.'))))
  const found = new Map<string, OrganisationEntity | undefined>()
  return (name) => {
    if (!found.has(name)) found.set(name, findBody(bodies, name))
    return found.get(name)
  }
}

function findBody(bodies: readonly Named<OrganisationEntity>[], name: string): OrganisationEntity | undefined {
  const key = nameKey(name)
  const body =
    bodies.find(({ id }) => id.endsWith(`.${name}`)) ??
    bodies.find(({ names }) => names.some(({ texts }) => texts.some((text) => nameKey(text) === key)))
  return body?.entity()
}
