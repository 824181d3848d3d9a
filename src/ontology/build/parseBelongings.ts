import { type DataFile, readRequired, readRow, scanTable } from '../../util/index.js'
import type { Belonging } from '../Gazetteer.js'
import { indexPhrases } from '../lookup/indexPhrases.js'
import type { PhraseIndex } from '../lookup/PhraseIndex.js'
import { readSectors } from '../tables/readPloverCells.js'

const COLUMNS = ['phrase', 'kind', 'sectors'] as const

/** Indexes bodies.tsv: head nouns of things that belong to an actor. */
export function parseBelongings(file: DataFile): PhraseIndex<Belonging> {
  return indexPhrases(scanTable(file, COLUMNS), (scanned) => {
    const row = readRow(scanned)
    return { phrase: readRequired(row, 0, 'phrase'), kind: readRequired(row, 1, 'kind'), sectors: readSectors(row, 2) }
  })
}
