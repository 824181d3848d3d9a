import type { Named, NameUse } from '../names/NameIndex.js'
import type { DataFile } from '../tables/DataFile.js'
import { readRequired, readSectors } from '../tables/readCells.js'
import { readTable } from '../tables/readTable.js'
import { badLine } from '../tables/scanTable.js'

const COLUMNS = ['name', 'id', 'sectors'] as const

/** Reads metonyms.tsv: buildings, streets and seats that stand for an actor. */
export function parseMetonyms(file: DataFile, namedOf: ReadonlyMap<string, Named>): readonly Named[] {
  return readTable(file, COLUMNS).map((row) => {
    const id = readRequired(row, 1, 'id')
    const named = namedOf.get(id)
    if (named === undefined) throw badLine(row, `no state, organisation or group has the id "${id}".`)
    const use: NameUse = { form: 'metonym', sectors: readSectors(row, 2), number: null }
    return { id, entity: named.entity, names: [{ texts: [readRequired(row, 0, 'name')], use }] }
  })
}
