import type { StateEntity } from '../Entity.js'
import { ABBREVIATION, ADJECTIVE, CAPITAL, NAME, type Named, type NameGroup, type NameUse } from '../names/NameIndex.js'
import type { DataFile } from '../tables/DataFile.js'
import { readList, readNumber, readOptional, readRequired, readSectors, readWikidata } from '../tables/readCells.js'
import { readEnd, readStart } from '../tables/readDate.js'
import { type Row, readTable } from '../tables/readTable.js'
import { badLine } from '../tables/scanTable.js'

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
): readonly Named<StateEntity>[] {
  return readTable(file, COLUMNS).map((row) => {
    const entity = readState(row, regionsOf)
    return { id: entity.id, entity: () => entity, names: readNames(row, entity) }
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

function readNames(row: Row, entity: StateEntity): readonly NameGroup[] {
  const capitals = entity.capital === null ? readList(row, 12) : [entity.capital, ...readList(row, 12)]
  const groups: NameGroup[] = [
    { texts: [entity.name, ...readList(row, 7)], use: NAME },
    { texts: readList(row, 8), use: ABBREVIATION },
    { texts: readList(row, 9), use: ADJECTIVE },
    { texts: capitals, use: CAPITAL },
    ...readDemonyms(row),
  ]
  return groups.filter(({ texts }) => texts.length > 0)
}

/** "Dane/Danes"; one word where singular and plural are the same. */
function readDemonyms(row: Row): readonly NameGroup[] {
  const pairs = readList(row, 10).map((pair) => {
    const [singular, plural, ...rest] = pair.split('/')
    if (!singular || plural === '' || rest.length > 0)
      throw badLine(row, `the demonym "${pair}" is not "singular/plural".`)
    return { singular, plural }
  })
  const ofNumber = (texts: readonly (string | undefined)[], number: NameUse['number']): NameGroup => ({
    texts: texts.filter((text) => text !== undefined),
    use: { form: 'demonym', sectors: [], number },
  })
  return [
    ofNumber(
      pairs.map(({ singular, plural }) => (plural === undefined ? undefined : singular)),
      'singular',
    ),
    ofNumber(
      pairs.map(({ plural }) => plural),
      'plural',
    ),
    ofNumber(
      pairs.map(({ singular, plural }) => (plural === undefined ? singular : undefined)),
      null,
    ),
  ]
}
