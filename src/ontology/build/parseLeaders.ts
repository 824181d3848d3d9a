import { badLine, type DataFile, type Row, readRequired, type ScannedRow, scanTable } from '../../util/index.js'
import type { OfficeTerm, OrganisationEntity } from '../Entity.js'
import type { Office } from '../Gazetteer.js'
import { isStateless } from '../statelessCodes.js'
import { readEnd, readStart } from '../tables/readDate.js'

export const LEADER_COLUMNS = ['country', 'office', 'start', 'end', 'name', 'aliases', 'wikidata'] as const

/** What a row of a leaders file is read against. */
export interface LeaderContext {
  /** Country slots and state ids. */
  readonly codes: ReadonlySet<string>
  /** An international body by a name or by the last part of its id: "NATO". */
  readonly findBody: (name: string) => OrganisationEntity | undefined
  readonly findOffice: (slug: string) => Office | undefined
}

/** Scans the files of leaders/. */
export function scanLeaders(files: readonly DataFile[]): readonly ScannedRow[] {
  return files.flatMap((file) => scanTable(file, LEADER_COLUMNS))
}

/** Reads the term a row tells of. The country may be an organisation: `UNO`, or `IGO:NATO`. */
export function readTerm(row: Row, context: LeaderContext): OfficeTerm {
  const slug = readRequired(row, 1, 'office')
  const office = context.findOffice(slug)
  if (office === undefined) throw badLine(row, `offices.tsv has no "${slug}".`)
  const start = readStart(row, 2)
  const end = readEnd(row, 3)
  if (start !== null && end !== null && end < start) throw badLine(row, 'the term ends before it starts.')
  const { country, body } = readHolder(row, context)
  // Who speaks for an international body has no sector in PLOVER: the code says it all.
  const sectors = isStateless(country) ? [] : office.sectors
  return { country, body, office: slug, sectors, rank: office.rank, start, end }
}

function readHolder(row: Row, { codes, findBody }: LeaderContext): Pick<OfficeTerm, 'country' | 'body'> {
  const cell = readRequired(row, 0, 'country')
  const colon = cell.indexOf(':')
  if (colon === -1) {
    if (!codes.has(cell)) throw badLine(row, `"${cell}" is no country slot of PLOVER.`)
    return { country: cell, body: null }
  }
  const name = cell.slice(colon + 1)
  const body = findBody(name)
  if (body === undefined) throw badLine(row, `organisations.tsv has no international body called "${name}".`)
  return { country: body.code, body: body.id }
}
