import { badLine, type DataFile, type Row, readCell, readRequired, readRow, scanTable } from '../../util/index.js'
import type { Role, RoleKind } from '../Gazetteer.js'
import { indexPhrases } from '../lookup/indexPhrases.js'
import type { PhraseIndex } from '../lookup/PhraseIndex.js'
import { readSectors } from '../tables/readPloverCells.js'

const COLUMNS = ['phrase', 'sectors', 'kind', 'note'] as const
const KINDS: readonly RoleKind[] = ['person', 'group', 'body']

/** Indexes roles.tsv. */
export function parseRoles(file: DataFile): PhraseIndex<Role> {
  return indexPhrases(scanTable(file, COLUMNS), (scanned) => {
    const row = readRow(scanned)
    return { phrase: readRequired(row, 0, 'phrase'), sectors: readSectors(row, 1), kind: readKind(row) }
  })
}

function readKind(row: Row): RoleKind {
  const cell = readCell(row, 2)
  const kind = KINDS.find((candidate) => candidate === cell)
  if (kind === undefined) throw badLine(row, `"${cell}" is no kind of role; write ${KINDS.join(', ')}.`)
  return kind
}
