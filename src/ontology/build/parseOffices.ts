import { badLine, type DataFile, type Row, readList, readNumber, readRequired, readTable } from '../../util/index.js'
import type { Office } from '../Gazetteer.js'
import { readSectors } from '../tables/readPloverCells.js'

const COLUMNS = ['office', 'rank', 'sectors', 'words', 'words_of'] as const

/** Reads offices.tsv, in its order. */
export function parseOffices(file: DataFile): readonly Office[] {
  const seen = new Set<string>()
  return readTable(file, COLUMNS).map((row) => {
    const office = readRequired(row, 0, 'office')
    if (seen.has(office)) throw badLine(row, `the office "${office}" stands twice.`)
    seen.add(office)
    const rank = readNumber(row, 1, 'rank')
    if (rank === null) throw badLine(row, 'the rank is empty.')
    return { office, rank, sectors: readSectors(row, 2), words: readList(row, 3), wordsOf: readWordsOf(row) }
  })
}

/** "USA:secretary of state|GBR:foreign secretary". */
function readWordsOf(row: Row): ReadonlyMap<string, readonly string[]> {
  const wordsOf = new Map<string, string[]>()
  for (const part of readList(row, 4)) {
    const [country, words, ...rest] = part.split(':')
    if (!country || !words || rest.length > 0) throw badLine(row, `"${part}" is not "COUNTRY:words".`)
    const known = wordsOf.get(country)
    if (known === undefined) wordsOf.set(country, [words])
    else known.push(words)
  }
  return wordsOf
}

/** Finds the row for a slug: its own, else the first with a fitting `*`. Remembers what it found. */
export function officeFinder(offices: readonly Office[]): (slug: string) => Office | undefined {
  const found = new Map(offices.map((office) => [office.office, office]))
  const patterns = offices
    .filter(({ office }) => office.includes('*'))
    .map((office) => ({ office, test: compile(office) }))
  return (slug) => {
    const known = found.get(slug)
    if (known !== undefined) return known
    const match = patterns.find(({ test }) => test(slug))?.office
    if (match !== undefined) found.set(slug, match)
    return match
  }
}

function compile({ office }: Office): (slug: string) => boolean {
  const parts = office.split('*').map((part) => part.replaceAll(/[^a-z0-9-]/g, ''))
  const pattern = new RegExp(`^${parts.join('.*')}$`)
  return (slug) => pattern.test(slug)
}
