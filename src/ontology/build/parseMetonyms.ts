import { badLine, type DataFile, readRequired, readTable } from '../../util/index.js'
import type { Listed } from '../names/NameIndex.js'
import type { NameShelves } from '../names/startShelves.js'
import { readSectors } from '../tables/readPloverCells.js'

const COLUMNS = ['name', 'id', 'sectors'] as const

/** Reads metonyms.tsv: buildings, streets and seats that stand for an actor. */
export function parseMetonyms(file: DataFile, listedOf: ReadonlyMap<string, Listed>, shelves: NameShelves): void {
  for (const row of readTable(file, COLUMNS)) {
    const id = readRequired(row, 1, 'id')
    const listed = listedOf.get(id)
    if (listed === undefined) throw badLine(row, `no state, organisation or group has the id "${id}".`)
    const use = { form: 'metonym', sectors: readSectors(row, 2), number: null } as const
    shelves.add(listed.entity, use, [readRequired(row, 0, 'name')])
  }
}
