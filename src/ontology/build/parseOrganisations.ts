import {
  badLine,
  type DataFile,
  type Row,
  readOptional,
  readRequired,
  readRow,
  readWikidata,
  type ScannedRow,
  scanCell,
  scanTable,
  splitList,
} from '../../util/index.js'
import type { OrganisationEntity } from '../Entity.js'
import type { Listed } from '../names/NameIndex.js'
import { shelveBody } from '../names/shelveBody.js'
import type { NameShelves } from '../names/startShelves.js'
import { lazy } from '../tables/lazy.js'
import { readEnd, readStart } from '../tables/readDate.js'
import { readSectors } from '../tables/readPloverCells.js'

const COLUMNS = ['id', 'code', 'sectors', 'name', 'names', 'kind', 'home', 'start', 'end', 'wikidata'] as const

/** Reads organisations.tsv. `codes` are country slots and state ids. */
export function parseOrganisations(
  file: DataFile,
  codes: ReadonlySet<string>,
  shelves: NameShelves,
): readonly Listed<OrganisationEntity>[] {
  return scanTable(file, COLUMNS).map((row) => {
    const entity = lazy(() => readOrganisation(readRow(row), codes))
    shelveBody(shelves, entity, organisationNames(row))
    return { id: scanCell(row, 0), entity }
  })
}

/** The name and all other names of a row of organisations.tsv. */
export function organisationNames(row: ScannedRow): readonly string[] {
  const name = scanCell(row, 3)
  const names = splitList(row, scanCell(row, 4))
  return names.includes(name) ? names : [name, ...names]
}

function readOrganisation(row: Row, codes: ReadonlySet<string>): OrganisationEntity {
  const code = readRequired(row, 1, 'code')
  if (!codes.has(code)) throw badLine(row, `"${code}" is no country slot of PLOVER.`)
  const home = readOptional(row, 6)
  if (home !== null && !codes.has(home)) throw badLine(row, `the home "${home}" is no country code.`)
  const sectors = readSectors(row, 2)
  const start = readStart(row, 7)
  const end = readEnd(row, 8)
  return {
    kind: 'organisation',
    id: readRequired(row, 0, 'id'),
    code,
    sectors,
    name: readRequired(row, 3, 'name'),
    home,
    bodyKind: readOptional(row, 5),
    terms: [{ code, sectors, start, end }],
    start,
    end,
    wikidata: readWikidata(row, 9),
  }
}
