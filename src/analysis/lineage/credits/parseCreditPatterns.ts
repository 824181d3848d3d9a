import { badLine, type DataFile, type Row, readCell, readRequired, readTable } from '../../../util/index.js'
import { CREDIT_KINDS, type CreditKind } from './Credit.js'

const COLUMNS = ['kind', 'place', 'name', 'before', 'after', 'example', 'counter'] as const
const PLACES = ['head', 'tail', 'byline', 'anywhere'] as const

/** Where in a report a credit may stand. */
export type CreditPlace = (typeof PLACES)[number]

/** What stands around a name where it is a credit. */
export interface CreditPattern {
  readonly kind: CreditKind
  readonly place: CreditPlace
  /** Wires with their short forms, or all outlets with their full names. */
  readonly whose: 'wire' | 'outlet'
  /** Matches the end of what precedes the name. */
  readonly before: RegExp
  /** Matches the beginning of what follows it. */
  readonly after: RegExp
  readonly example: string
  readonly counter: string
}

/** Reads the table of credits; a bad line is refused by its number. */
export function parseCreditPatterns(file: DataFile): readonly CreditPattern[] {
  return readTable(file, COLUMNS).map((row) => ({
    kind: readOneOf(row, 0, CREDIT_KINDS),
    place: readOneOf(row, 1, PLACES),
    whose: readOneOf(row, 2, ['{WIRE}', '{OUTLET}']) === '{WIRE}' ? 'wire' : 'outlet',
    before: readExpression(row, 3, (source) => `(?:${source})(?:[Tt]he )?$`),
    after: readExpression(row, 4, (source) => `^(?:${source})`),
    example: readRequired(row, 5, 'example').replaceAll('\\n', '\n'),
    counter: readRequired(row, 6, 'counter-example').replaceAll('\\n', '\n'),
  }))
}

function readOneOf<T extends string>(row: Row, column: number, words: readonly T[]): T {
  const cell = readRequired(row, column, COLUMNS[column] ?? 'cell')
  const word = words.find((one) => one === cell)
  if (word === undefined) throw badLine(row, `"${cell}" is none of ${words.join(', ')}.`)
  return word
}

function readExpression(row: Row, column: number, wrap: (source: string) => string): RegExp {
  const source = readCell(row, column)
  try {
    return new RegExp(wrap(source), 'u')
  } catch (cause) {
    throw badLine(
      row,
      `"${source}" is no regular expression: ${cause instanceof Error ? cause.message : String(cause)}`,
    )
  }
}
