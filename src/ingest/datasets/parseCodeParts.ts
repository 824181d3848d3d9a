import { SECTOR_CODES, type SectorCode } from '../../types/index.js'
import { badLine, type DataFile, type Row, readOptional, readRequired, readTable } from '../../util/index.js'
import type { CodePart } from './DatasetCodes.js'

/** Parts of CAMEO actor codes from cameo-actors.tsv; a bad line is a fault. */
export function parseCameoParts(file: DataFile): ReadonlyMap<string, CodePart> {
  const rows = readTable(file, ['part', 'code', 'sector'])
  return new Map(rows.map((row) => [readRequired(row, 0, 'part'), readPart(row)]))
}

/** Words of ICEWS sector names from icews-sectors.tsv, in their order; a bad line is a fault. */
export function parseIcewsSectors(file: DataFile): readonly (CodePart & { readonly words: string })[] {
  const rows = readTable(file, ['words', 'code', 'sector'])
  return rows.map((row) => ({ words: readRequired(row, 0, 'words').toLowerCase(), ...readPart(row) }))
}

function readPart(row: Row): CodePart {
  const code = readOptional(row, 1)
  const sector = readOptional(row, 2)
  if (sector !== null && !isSector(sector)) throw badLine(row, `"${sector}" is no sector of PLOVER.`)
  return { code, sector }
}

function isSector(word: string): word is SectorCode {
  return (SECTOR_CODES as readonly string[]).includes(word)
}
