import { badLine, type DataFile, type Row, readList, readRequired, readTable } from '../../../util/index.js'
import { OUTLET_KINDS, type Outlet, type OutletKind } from './Outlet.js'

const COLUMNS = ['id', 'name', 'names', 'domains', 'country', 'owner', 'family', 'kind'] as const
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const DOMAIN = /^(?!www\.)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/
const COUNTRY = /^[A-Z]{3}$/

/** Reads the list of outlets and the short forms of the wires among them; a bad line is refused by its number. */
export function parseOutlets(outlets: DataFile, wires: DataFile): readonly Outlet[] {
  const rows = readTable(outlets, COLUMNS)
  const creditsOf = parseWires(wires, new Set(rows.map((row) => readRequired(row, 0, 'id'))))
  const taken = new Set<string>()
  return rows.map((row) => {
    const outlet = parseOutlet(row, creditsOf)
    for (const key of [`id ${outlet.id}`, ...outlet.domains.map((domain) => `domain ${domain}`)]) {
      if (taken.has(key)) throw badLine(row, `${key} stands twice.`)
      taken.add(key)
    }
    return outlet
  })
}

function parseOutlet(row: Row, creditsOf: ReadonlyMap<string, readonly string[]>): Outlet {
  const id = readRequired(row, 0, 'id')
  if (!ID.test(id)) throw badLine(row, `the id "${id}" is not of small letters, digits and hyphens.`)
  const domains = readList(row, 3)
  const badDomain = domains.find((domain) => !DOMAIN.test(domain))
  if (badDomain !== undefined)
    throw badLine(row, `"${badDomain}" is no domain; write it without www and in small letters.`)
  const country = readRequired(row, 4, 'country')
  if (!COUNTRY.test(country)) throw badLine(row, `the country "${country}" is no ISO 3166-1 alpha-3 code.`)
  return {
    id,
    name: readRequired(row, 1, 'name'),
    names: readList(row, 2),
    domains,
    country,
    owner: readRequired(row, 5, 'owner'),
    family: readRequired(row, 6, 'family'),
    kind: readKind(row),
    credits: creditsOf.get(id) ?? [],
  }
}

function readKind(row: Row): OutletKind {
  const cell = readRequired(row, 7, 'kind')
  const kind = OUTLET_KINDS.find((one) => one === cell)
  if (kind === undefined) throw badLine(row, `"${cell}" is no kind of outlet; there are ${OUTLET_KINDS.join(', ')}.`)
  return kind
}

function parseWires(file: DataFile, ids: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const creditsOf = new Map<string, readonly string[]>()
  for (const row of readTable(file, ['outlet', 'credits'])) {
    const id = readRequired(row, 0, 'outlet')
    if (!ids.has(id)) throw badLine(row, `there is no outlet "${id}".`)
    if (creditsOf.has(id)) throw badLine(row, `"${id}" stands twice.`)
    readRequired(row, 1, 'list of credits')
    creditsOf.set(id, readList(row, 1))
  }
  return creditsOf
}
