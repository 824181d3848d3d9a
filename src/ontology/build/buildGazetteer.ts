import { Fault } from '../../types/index.js'
import type { Entity } from '../Entity.js'
import type { EntityLookup, Gazetteer } from '../Gazetteer.js'
import { indexNames } from '../names/indexNames.js'
import type { Named } from '../names/NameIndex.js'
import { STATELESS_CODES } from '../statelessCodes.js'
import type { DataFile } from '../tables/DataFile.js'
import { lazy } from '../tables/lazy.js'
import { bodyFinder } from './bodyFinder.js'
import { indexHolders } from './indexHolders.js'
import { type NamedPerson, namePersons } from './namePersons.js'
import { parseArmedGroups } from './parseArmedGroups.js'
import { parseBelongings } from './parseBelongings.js'
import { scanLeaders } from './parseLeaders.js'
import { parseMetonyms } from './parseMetonyms.js'
import { parseNameCustoms } from './parseNameCustoms.js'
import { officeFinder, parseOffices } from './parseOffices.js'
import { parseOrganisations } from './parseOrganisations.js'
import { parsePlaces } from './parsePlaces.js'
import { parseRegions, tagStates } from './parseRegions.js'
import { parseRoles } from './parseRoles.js'
import { parseStates } from './parseStates.js'

/** The files of `data/gazetteer`, as text. */
export interface GazetteerFiles {
  readonly states: DataFile
  readonly regions: DataFile
  readonly metonyms: DataFile
  readonly places: DataFile
  readonly organisations: DataFile
  readonly armedGroups: DataFile
  readonly offices: DataFile
  readonly nameCustoms: DataFile
  readonly roles: DataFile
  readonly bodies: DataFile
  /** In order of file name. */
  readonly leaders: readonly DataFile[]
}

/**
 * Scans all gazetteer files and indexes their names; rows are read when a name of theirs is met. A line with too few or
 * too many cells, and a bad line of the smaller files, is a `bad-data-file` fault at once; other bad cells are one when
 * their row is read (`gazetteer.entities()` reads all).
 */
export function buildGazetteer(files: GazetteerFiles): Gazetteer {
  const regions = parseRegions(files.regions)
  const states = parseStates(files.states, tagStates(regions))
  const codes: ReadonlySet<string> = new Set([...states.map(({ id }) => id), ...STATELESS_CODES])
  const organisations = parseOrganisations(files.organisations, codes)
  const groups = parseArmedGroups(files.armedGroups, codes)
  const places = parsePlaces(files.places, codes)
  const offices = parseOffices(files.offices)
  const findBody = bodyFinder(organisations)
  const context = { codes, findBody, findOffice: officeFinder(offices) }
  const persons = namePersons(scanLeaders(files.leaders), groups, parseNameCustoms(files.nameCustoms), context)
  const namedOf = indexIds([states, organisations, groups, places])
  const holdersOf = lazy(() => indexHolders(persons, findBody))
  const metonyms = parseMetonyms(files.metonyms, namedOf)
  return {
    entities: lazy(() => [states, organisations, groups, persons, places].flat().map(({ entity }) => entity())),
    entityOf: lookUp(namedOf, persons),
    names: indexNames([states, metonyms, organisations, groups, persons, places]),
    holders: (of, office) => (holdersOf().get(`${of} ${office}`) ?? []).map((person) => person()),
    offices,
    regions,
    roles: parseRoles(files.roles),
    belongings: parseBelongings(files.bodies),
  }
}

function indexIds(lists: readonly (readonly Named[])[]): ReadonlyMap<string, Named> {
  const namedOf = new Map<string, Named>()
  for (const list of lists) {
    for (const named of list) {
      if (namedOf.has(named.id)) throw new Fault('bad-data-file', `gazetteer: two entries have the id "${named.id}".`)
      namedOf.set(named.id, named)
    }
  }
  return namedOf
}

const PERSON = 'person:'

/** Persons are kept by the key of their name, which is their id without its hyphens. */
function lookUp(namedOf: ReadonlyMap<string, Named>, persons: readonly NamedPerson[]): EntityLookup {
  const personOf = lazy(() => new Map(persons.map((person) => [person.id, person])))
  return {
    get: (id): Entity | undefined => {
      const isPerson = id.startsWith(PERSON)
      const named = isPerson ? personOf().get(id.slice(PERSON.length).replaceAll('-', '')) : namedOf.get(id)
      return named?.entity()
    },
  }
}
