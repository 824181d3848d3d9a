import { scanCell } from '../../util/index.js'
import type { OrganisationEntity, PersonEntity } from '../Entity.js'
import type { Lazy } from '../tables/lazy.js'
import type { ListedPerson } from './listPersons.js'

/** Persons by `COUNTRY office`, or `BODY office` (`IGO.NATO secretary-general`). */
export function indexHolders(
  persons: Iterable<ListedPerson>,
  findBody: (name: string) => OrganisationEntity | undefined,
): ReadonlyMap<string, readonly Lazy<PersonEntity>[]> {
  const holdersOf = new Map<string, Lazy<PersonEntity>[]>()
  for (const { entity, rows } of persons) {
    for (const row of rows) {
      const country = scanCell(row, 0)
      const colon = country.indexOf(':')
      const of = colon === -1 ? country : (findBody(country.slice(colon + 1))?.id ?? country)
      const key = `${of} ${scanCell(row, 1)}`
      const known = holdersOf.get(key)
      if (known === undefined) holdersOf.set(key, [entity])
      else if (known.at(-1) !== entity) known.push(entity)
    }
  }
  return holdersOf
}
