import type { Belonging } from '../Gazetteer.js'
import { indexPhrases } from '../lookup/indexPhrases.js'
import type { PhraseIndex } from '../lookup/PhraseIndex.js'
import type { DataFile } from '../tables/DataFile.js'
import { readRequired, readSectors } from '../tables/readCells.js'
import { readRow } from '../tables/readTable.js'
import { scanTable } from '../tables/scanTable.js'

const COLUMNS = ['phrase', 'kind', 'sectors'] as const

/** Indexes bodies.tsv: head nouns of things that belong to an actor. */
export function parseBelongings(file: DataFile): PhraseIndex<Belonging> {
  return indexPhrases(scanTable(file, COLUMNS), (scanned) => {
    const row = readRow(scanned)
    return { phrase: readRequired(row, 0, 'phrase'), kind: readRequired(row, 1, 'kind'), sectors: readSectors(row, 2) }
  })
}
