import { Fault, PLOVER_CATEGORIES, type PloverCategory, SECTOR_CODES } from '../../types/index.js'
import { badLine, type DataFile, type Row, readCell, readNumber, readRequired, readTable } from '../../util/index.js'
import type { CategoryEntry, ContextEntry, ModeEntry, SectorEntry } from '../Codebook.js'
import { checkSectors, readQuad } from '../tables/readPloverCells.js'

/** Reads plover-categories.tsv: all 16 types, each once. */
export function parseCategories(file: DataFile): readonly CategoryEntry[] {
  const entries = readTable(file, ['category', 'quad', 'score', 'recipient_required', 'meaning']).map((row) => ({
    category: readCategory(row, 0),
    quad: readQuad(row, 1),
    score: readScore(row, 2),
    recipientRequired: readYesNo(row, 3),
    meaning: readRequired(row, 4, 'meaning'),
  }))
  checkComplete(
    file,
    PLOVER_CATEGORIES,
    entries.map(({ category }) => category),
  )
  return entries
}

/** Reads plover-modes.tsv: the type-mode pairs, each once. */
export function parseModes(file: DataFile): readonly ModeEntry[] {
  const seen = new Set<string>()
  return readTable(file, ['category', 'mode', 'score', 'meaning']).map((row) => {
    const category = readCategory(row, 0)
    const mode = readRequired(row, 1, 'mode')
    if (seen.has(`${category}-${mode}`)) throw badLine(row, `${category}-${mode} stands twice.`)
    seen.add(`${category}-${mode}`)
    return { category, mode, score: readScore(row, 2), meaning: readRequired(row, 3, 'meaning') }
  })
}

/** Reads plover-contexts.tsv, in codebook order. */
export function parseContexts(file: DataFile): readonly ContextEntry[] {
  return readTable(file, ['context', 'meaning']).map((row) => ({
    context: readRequired(row, 0, 'context'),
    meaning: readRequired(row, 1, 'meaning'),
  }))
}

/** Reads plover-sectors.tsv: all 25 sectors, each once, the first to be named first. */
export function parseSectors(file: DataFile): readonly SectorEntry[] {
  const entries = readTable(file, ['sector', 'rank', 'meaning']).map((row) => {
    const [sector] = checkSectors(row, [readCell(row, 0)])
    const rank = readNumber(row, 1, 'rank')
    if (sector === undefined || rank === null) throw badLine(row, 'the sector or its rank is empty.')
    return { sector, rank, meaning: readRequired(row, 2, 'meaning') }
  })
  checkComplete(
    file,
    SECTOR_CODES,
    entries.map(({ sector }) => sector),
  )
  return entries
}

/** One of the 16 types. */
export function readCategory(row: Row, column: number): PloverCategory {
  const cell = readCell(row, column)
  const category = PLOVER_CATEGORIES.find((candidate) => candidate === cell)
  if (category === undefined) throw badLine(row, `"${cell}" is no PLOVER type.`)
  return category
}

function readScore(row: Row, column: number): number {
  const score = readNumber(row, column, 'score')
  if (score === null || Math.abs(score) > 10) throw badLine(row, 'the score must be a number from -10 to 10.')
  return score
}

function readYesNo(row: Row, column: number): boolean {
  const cell = readCell(row, column)
  if (cell !== 'yes' && cell !== 'no') throw badLine(row, `"${cell}" is neither yes nor no.`)
  return cell === 'yes'
}

function checkComplete(file: DataFile, wanted: readonly string[], given: readonly string[]): void {
  const missing = wanted.filter((code) => !given.includes(code))
  const twice = given.filter((code, at) => given.indexOf(code) !== at)
  if (missing.length === 0 && twice.length === 0) return
  throw new Fault(
    'bad-data-file',
    `${file.name}: missing: ${missing.join(', ') || 'none'}; twice: ${twice.join(', ') || 'none'}.`,
  )
}
