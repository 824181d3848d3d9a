import { Fault } from '../../types/index.js'
import type { DataFile } from '../../util/index.js'
import type { Entity, PlaceEntity } from '../Entity.js'
import type { EntityLookup, Gazetteer } from '../Gazetteer.js'
import { indexNames } from '../names/indexNames.js'
import type { Listed } from '../names/NameIndex.js'
import { startShelves } from '../names/startShelves.js'
import { STATELESS_CODES } from '../statelessCodes.js'
import { type Lazy, lazy } from '../tables/lazy.js'
import { bodyFinder } from './bodyFinder.js'
import { indexHolders } from './indexHolders.js'
import { listPersons } from './listPersons.js'
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
  const shelves = {
    states: startShelves(),
    metonyms: startShelves(),
    bodies: startShelves(),
    persons: startShelves(),
    places: startShelves(),
  }
  const names = indexNames(Object.values(shelves))
  const regions = parseRegions(files.regions)
  const states = parseStates(files.states, tagStates(regions), shelves.states)
  const codes: ReadonlySet<string> = new Set([...states.map(({ id }) => id), ...STATELESS_CODES])
  const organisations = parseOrganisations(files.organisations, codes, shelves.bodies)
  const groups = parseArmedGroups(files.armedGroups, codes, shelves.bodies)
  const listedOf = indexIds([states, organisations, groups])
  parseMetonyms(files.metonyms, listedOf, shelves.metonyms)
  const offices = parseOffices(files.offices)
  const findBody = bodyFinder(organisations, names)
  const customs = parseNameCustoms(files.nameCustoms)
  const personOf = listPersons({
    rows: scanLeaders(files.leaders),
    groups,
    customs,
    context: { codes, findBody, findOffice: officeFinder(offices) },
    shelves: shelves.persons,
  })
  const places = parsePlaces(files.places, codes, shelves.places)
  const holdersOf = lazy(() => indexHolders(personOf.values(), findBody))
  return {
    entities: lazy(() => [
      ...[...listedOf.values(), ...personOf.values()].map(({ entity }) => entity()),
      ...places.map((place) => place()),
    ]),
    entityOf: lookUp(listedOf, personOf, places),
    names,
    holders: (of, office) => (holdersOf().get(`${of} ${office}`) ?? []).map((person) => person()),
    offices,
    regions,
    genderOf: customs.genderOf,
    roles: parseRoles(files.roles),
    belongings: parseBelongings(files.bodies),
  }
}

function indexIds(lists: readonly (readonly Listed[])[]): ReadonlyMap<string, Listed> {
  const listedOf = new Map<string, Listed>()
  for (const list of lists) {
    for (const listed of list) {
      if (listedOf.has(listed.id)) throw sameId(listed.id)
      listedOf.set(listed.id, listed)
    }
  }
  return listedOf
}

function sameId(id: string): Fault {
  return new Fault('bad-data-file', `gazetteer: two entries have the id "${id}"; rename one.`)
}

const PERSON = 'person:'
const PLACE = 'place:'

/** Persons are kept by the key of their name, which is their id without its hyphens; places have no id until read. */
function lookUp(
  listedOf: ReadonlyMap<string, Listed>,
  personOf: ReadonlyMap<string, Listed>,
  places: readonly Lazy<PlaceEntity>[],
): EntityLookup {
  const placeOf = lazy(() => indexPlaces(places))
  return {
    get: (id): Entity | undefined => {
      if (id.startsWith(PERSON)) return personOf.get(id.slice(PERSON.length).replaceAll('-', ''))?.entity()
      return id.startsWith(PLACE) ? placeOf().get(id) : listedOf.get(id)?.entity()
    },
  }
}

function indexPlaces(places: readonly Lazy<PlaceEntity>[]): ReadonlyMap<string, PlaceEntity> {
  const placeOf = new Map<string, PlaceEntity>()
  for (const read of places) {
    const place = read()
    if (placeOf.has(place.id)) throw sameId(place.id)
    placeOf.set(place.id, place)
  }
  return placeOf
}
