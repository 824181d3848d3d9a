import {
  badLine,
  type DataFile,
  type Row,
  readCell,
  readList,
  readOptional,
  readRequired,
  readRow,
  readWikidata,
  type ScannedRow,
  scanCell,
  scanTable,
  splitList,
} from '../../util/index.js'
import type { ActorTerm, ArmedGroupEntity } from '../Entity.js'
import type { Listed } from '../names/NameIndex.js'
import { shelveBody } from '../names/shelveBody.js'
import type { NameShelves } from '../names/startShelves.js'
import { lazy } from '../tables/lazy.js'
import { readEnd, readStart } from '../tables/readDate.js'
import { readSectors } from '../tables/readPloverCells.js'

const COLUMNS = ['id', 'code', 'sectors', 'name', 'names', 'home', 'leaders', 'start', 'end', 'wikidata'] as const

/** A group with the names of its leaders. */
export interface ListedGroup extends Listed<ArmedGroupEntity> {
  readonly leaders: readonly string[]
}

/**
 * Reads armed-groups.tsv. A group whose code or sectors change has one row per term, with one id and dates that do not
 * meet; names, leaders and the name are those of all its rows.
 */
export function parseArmedGroups(
  file: DataFile,
  codes: ReadonlySet<string>,
  shelves: NameShelves,
): readonly ListedGroup[] {
  const rowsOf = new Map<string, ScannedRow[]>()
  for (const row of scanTable(file, COLUMNS)) {
    const id = scanCell(row, 0)
    const rows = rowsOf.get(id)
    if (rows === undefined) rowsOf.set(id, [row])
    else rows.push(row)
  }
  return Array.from(rowsOf, ([id, rows]) => {
    const entity = lazy(() => readGroup(rows.map(readRow), codes))
    shelveBody(shelves, entity, joinLists(rows, [3, 4]))
    return { id, entity, leaders: joinLists(rows, [6]) }
  })
}

/** The parts of some columns of some rows, each once. */
function joinLists(rows: readonly ScannedRow[], columns: readonly number[]): readonly string[] {
  const parts = rows.flatMap((row) => columns.flatMap((column) => splitList(row, scanCell(row, column))))
  return [...new Set(parts)]
}

function readGroup(rows: readonly Row[], codes: ReadonlySet<string>): ArmedGroupEntity {
  const terms = readTerms(rows, codes)
  const [first] = rows
  const latest = terms.at(-1)
  if (first === undefined || latest === undefined) throw new RangeError('A group without rows.')
  const home = readOptional(first, 5)
  if (home !== null && !codes.has(home)) throw badLine(first, `the home "${home}" is no country code.`)
  return {
    kind: 'armedGroup',
    id: readRequired(first, 0, 'id'),
    code: latest.code,
    sectors: latest.sectors,
    name: readRequired(first, 3, 'name'),
    home,
    leaders: [...new Set(rows.flatMap((row) => readList(row, 6)))],
    terms,
    wikidata: readWikidata(first, 9),
  }
}

/** In order of time; terms that meet are a fault. */
function readTerms(rows: readonly Row[], codes: ReadonlySet<string>): readonly ActorTerm[] {
  const terms: ActorTerm[] = []
  for (const row of rows) {
    const term = readTerm(row, codes)
    if (!terms.every((other) => areApart(other, term))) {
      throw badLine(row, `the id "${readCell(row, 0)}" stands twice, and the dates meet.`)
    }
    terms.push(term)
  }
  return terms.sort((one, other) => ((one.start ?? '') < (other.start ?? '') ? -1 : 1))
}

function readTerm(row: Row, codes: ReadonlySet<string>): ActorTerm {
  const code = readRequired(row, 1, 'code')
  if (!codes.has(code)) throw badLine(row, `"${code}" is no country slot of PLOVER.`)
  return { code, sectors: readSectors(row, 2), start: readStart(row, 7), end: readEnd(row, 8) }
}

function areApart(one: ActorTerm, other: ActorTerm): boolean {
  return (
    (one.end !== null && other.start !== null && one.end <= other.start) ||
    (other.end !== null && one.start !== null && other.end <= one.start)
  )
}
