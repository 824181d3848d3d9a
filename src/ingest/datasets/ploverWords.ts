import { Fault, PLOVER_CATEGORIES, type PloverCategory, SECTOR_CODES, type SectorCode } from '../../types/index.js'

/** A PLOVER category as a dataset writes it; throws where PLOVER 2 has none of that name. */
export function readCategory(word: string): PloverCategory {
  const category = PLOVER_CATEGORIES.find((one) => one === word.toUpperCase())
  if (!category) throw new Fault('bad-record', `"${word.slice(0, 40)}" is no category of PLOVER 2`)
  return category
}

/** The PLOVER sectors among some words. */
export function readSectors(words: readonly string[]): readonly SectorCode[] {
  return SECTOR_CODES.filter((sector) => words.includes(sector)).sort((a, b) => words.indexOf(a) - words.indexOf(b))
}
