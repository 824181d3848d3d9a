import type { OrganisationEntity } from '../Entity.js'
import type { Listed, NameIndex } from '../names/NameIndex.js'
import { nameKey } from '../names/nameKey.js'
import { isStateless } from '../statelessCodes.js'

/** Finds an international body by the last part of its id, or by a name; remembers what it found. */
export function bodyFinder(
  organisations: readonly Listed<OrganisationEntity>[],
  names: NameIndex,
): (name: string) => OrganisationEntity | undefined {
  const found = new Map<string, OrganisationEntity | undefined>()
  return (name) => {
    if (!found.has(name)) found.set(name, findById(organisations, name) ?? findByName(names, name))
    return found.get(name)
  }
}

function findById(organisations: readonly Listed<OrganisationEntity>[], name: string): OrganisationEntity | undefined {
  return organisations.find(({ id }) => isStateless(id.slice(0, id.indexOf('.'))) && id.endsWith(`.${name}`))?.entity()
}

function findByName(names: NameIndex, text: string): OrganisationEntity | undefined {
  for (let name = names.find(nameKey(text)); name !== null; name = name.next) {
    const entity = name.entity()
    if (entity.kind === 'organisation' && isStateless(entity.code)) return entity
  }
  return undefined
}
