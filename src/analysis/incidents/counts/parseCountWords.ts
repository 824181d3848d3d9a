import { COUNT_BOUNDS, type CountBound } from '../../../types/index.js'
import { badLine, type DataFile, readList, readRequired, readTable, type Row } from '../../../util/index.js'

/** Words of counts, in lower case. */
export interface CountWords {
  /** `missiles` -> `missile`. */
  readonly things: ReadonlyMap<string, string>
  /** `killed` -> `dead`. */
  readonly fates: ReadonlyMap<string, string>
  /** `more than` -> `at-least`. */
  readonly bounds: ReadonlyMap<string, CountBound>
  /** `seven` -> 7. */
  readonly numbers: ReadonlyMap<string, number>
  /** `million` -> 1,000,000. */
  readonly scales: ReadonlyMap<string, number>
  readonly notCounted: ReadonlySet<string>
}

/** Reads the table of words of counts; a bad line is refused by its number. */
export function parseCountWords(file: DataFile): CountWords {
  const words = {
    things: new Map<string, string>(),
    fates: new Map<string, string>(),
    bounds: new Map<string, CountBound>(),
    numbers: new Map<string, number>(),
    scales: new Map<string, number>(),
    notCounted: new Set<string>(),
  }
  for (const row of readTable(file, ['kind', 'name', 'words', 'example'])) {
    const kind = readRequired(row, 0, 'kind')
    const name = readRequired(row, 1, 'name')
    for (const word of readList(row, 2)) {
      if (word !== word.toLowerCase()) throw badLine(row, `"${word}" is not in lower case.`)
      if (kind === 'thing') words.things.set(word, name)
      else if (kind === 'fate') words.fates.set(word, name)
      else if (kind === 'bound') words.bounds.set(word, boundOf(row, name))
      else if (kind === 'number') words.numbers.set(word, numberOf(row, name))
      else if (kind === 'scale') words.scales.set(word, numberOf(row, name))
      else if (kind === 'not-counted') words.notCounted.add(word)
      else throw badLine(row, `"${kind}" is no kind: thing, fate, bound, number, scale, not-counted.`)
    }
  }
  return words
}

function boundOf(row: Row, name: string): CountBound {
  const bound = COUNT_BOUNDS.find((one) => one === name)
  if (bound === undefined) throw badLine(row, `"${name}" is none of ${COUNT_BOUNDS.join(', ')}.`)
  return bound
}

function numberOf(row: Row, name: string): number {
  const value = Number(name)
  if (!(value > 0)) throw badLine(row, `"${name}" is no number above 0.`)
  return value
}
