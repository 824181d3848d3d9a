import { badLine, type Row, readOptional } from '../../util/index.js'

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** First day of a date of any precision: `2014` -> `2014-01-01`, `2014-05` -> `2014-05-01`. Null where empty. */
export function readStart(row: Row, column: number): string | null {
  const date = readParts(row, column)
  return date === null ? null : `${date.year}-${date.month ?? '01'}-${date.day ?? '01'}`
}

/**
 * First day after: a day is itself that day (an office ends on the day the next holder takes it), a month ends with the
 * next month, a year with the next year. Null where empty.
 */
export function readEnd(row: Row, column: number): string | null {
  const date = readParts(row, column)
  if (date === null) return null
  const { year, month, day } = date
  if (day !== null) return `${year}-${month}-${day}`
  if (month === null || month === '12') return `${Number(year) + 1}-01-01`
  return `${year}-${String(Number(month) + 1).padStart(2, '0')}-01`
}

interface DateParts {
  readonly year: string
  readonly month: string | null
  readonly day: string | null
}

function readParts(row: Row, column: number): DateParts | null {
  const cell = readOptional(row, column)
  if (cell === null) return null
  const [, year, month = null, day = null] = DATE.exec(cell) ?? []
  if (year === undefined || !isDay(month, day)) {
    throw badLine(row, `"${cell}" is no date; write YYYY, YYYY-MM or YYYY-MM-DD.`)
  }
  return { year, month, day }
}

function isDay(month: string | null, day: string | null): boolean {
  if (month === null) return true
  const days = DAYS[Number(month) - 1]
  return days !== undefined && (day === null || (Number(day) >= 1 && Number(day) <= days))
}
