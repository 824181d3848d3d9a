import {
  badLine,
  type DataFile,
  type Row,
  readList,
  readNumber,
  readOptional,
  readRequired,
  readTable,
  readWikidata,
} from '../../util/index.js'
import type { StateEntity } from '../Entity.js'
import { ABBREVIATION, ADJECTIVE, CAPITAL, type Listed, NAME, type NameUse } from '../names/NameIndex.js'
import type { NameShelves } from '../names/startShelves.js'
import { readEnd, readStart } from '../tables/readDate.js'
import { readSectors } from '../tables/readPloverCells.js'

const COLUMNS = [
  'id',
  'code',
  'sectors',
  'cow',
  'cow_abbreviation',
  'wikidata',
  'name',
  'names',
  'abbreviations',
  'adjectives',
  'demonyms',
  'capital',
  'seats',
  'start',
  'end',
] as const

/** Reads states.tsv; `regionsOf` gives the tags of regions.tsv by state id. */
export function parseStates(
  file: DataFile,
  regionsOf: ReadonlyMap<string, readonly string[]>,
  shelves: NameShelves,
): readonly Listed<StateEntity>[] {
  return readTable(file, COLUMNS).map((row) => {
    const state = readState(row, regionsOf)
    const entity = () => state
    const capitals = state.capital === null ? [] : [state.capital]
    shelves.add(entity, NAME, [state.name, ...readList(row, 7)])
    shelves.add(entity, ABBREVIATION, readList(row, 8))
    shelves.add(entity, ADJECTIVE, readList(row, 9))
    shelves.add(entity, CAPITAL, [...capitals, ...readList(row, 12)])
    for (const demonym of readList(row, 10)) shelveDemonym(row, demonym, entity, shelves)
    return { id: state.id, entity }
  })
}

function readState(row: Row, regionsOf: ReadonlyMap<string, readonly string[]>): StateEntity {
  const id = readRequired(row, 0, 'id')
  return {
    kind: 'state',
    id,
    code: readRequired(row, 1, 'code'),
    sectors: readSectors(row, 2),
    cow: readNumber(row, 3, 'COW number'),
    cowAbbreviation: readOptional(row, 4),
    wikidata: readWikidata(row, 5),
    name: readRequired(row, 6, 'name'),
    capital: readOptional(row, 11),
    regions: regionsOf.get(id) ?? [],
    start: readStart(row, 13),
    end: readEnd(row, 14),
  }
}

const SINGULAR: NameUse = { form: 'demonym', sectors: [], number: 'singular' }
const PLURAL: NameUse = { form: 'demonym', sectors: [], number: 'plural' }
const EITHER: NameUse = { form: 'demonym', sectors: [], number: null }

/** "Dane/Danes"; one word where singular and plural are the same. */
function shelveDemonym(row: Row, demonym: string, entity: () => StateEntity, shelves: NameShelves): void {
  const [singular, plural, ...rest] = demonym.split('/')
  if (!singular || plural === '' || rest.length > 0) {
    throw badLine(row, `the demonym "${demonym}" is not "singular/plural".`)
  }
  shelves.add(entity, plural === undefined ? EITHER : SINGULAR, [singular])
  if (plural !== undefined) shelves.add(entity, PLURAL, [plural])
}
