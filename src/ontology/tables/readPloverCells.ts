import { type QuadClass, SECTOR_CODES, type SectorCode } from '../../types/index.js'
import { badLine, type Row, readCell, readList, readNumber } from '../../util/index.js'

const SECTORS: ReadonlySet<string> = new Set(SECTOR_CODES)

function isSector(text: string): text is SectorCode {
  return SECTORS.has(text)
}

/** Checks sector codes. */
export function checkSectors(row: Row, codes: readonly string[]): readonly SectorCode[] {
  return codes.map((code) => {
    if (!isSector(code)) throw badLine(row, `"${code}" is no PLOVER sector.`)
    return code
  })
}

/** A list of sector codes. */
export function readSectors(row: Row, column: number): readonly SectorCode[] {
  return checkSectors(row, readList(row, column))
}

/** A quad class, 1 to 4. */
export function readQuad(row: Row, column: number): QuadClass {
  const value = readNumber(row, column, 'quad class')
  if (value === 1 || value === 2 || value === 3 || value === 4) return value
  throw badLine(row, `"${readCell(row, column)}" is no quad class; write 1, 2, 3 or 4.`)
}
