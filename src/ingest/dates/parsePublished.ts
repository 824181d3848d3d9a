import { monthNumber } from './months.js'

const WEEKDAY = String.raw`(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?`
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T\s])/
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:\d{6}|T\d{6}Z?)?$/
const MONTH_FIRST = new RegExp(String.raw`^${WEEKDAY}([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b`, 'i')
const DAY_FIRST = new RegExp(
  String.raw`^${WEEKDAY}(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4})\b`,
  'i',
)

/**
 * The day that a date of publication names, `YYYY-MM-DD`, as its own calendar writes it (no time zone is applied).
 * Null for anything else, numeric days and months in unknown order ("05/09/2023") included.
 */
export function parsePublished(text: string): string | null {
  const trimmed = text.trim()
  const numeric = ISO.exec(trimmed) ?? COMPACT.exec(trimmed)
  if (numeric) return formatDay(Number(numeric[1]), Number(numeric[2]), Number(numeric[3]))
  const monthFirst = MONTH_FIRST.exec(trimmed)
  if (monthFirst) return formatDay(Number(monthFirst[3]), monthNumber(monthFirst[1] ?? ''), Number(monthFirst[2]))
  const dayFirst = DAY_FIRST.exec(trimmed)
  if (dayFirst) return formatDay(Number(dayFirst[3]), monthNumber(dayFirst[2] ?? ''), Number(dayFirst[1]))
  return null
}

function formatDay(year: number, month: number | null, day: number): string | null {
  if (month === null || month < 1 || month > 12 || day < 1 || year < 1000) return null
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (day > lastDay) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
