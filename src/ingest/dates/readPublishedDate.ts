import { formatCivilDay } from './formatCivilDay.js'
import { monthNumber } from './months.js'
import type { NumericOrder, PublishedDate } from './PublishedDate.js'

const LABEL =
  /^(?:(?:first|last|originally)\s+)?(?:published|updated|posted|modified|date|created|issued)?(?:\s+(?:on|at))?\s*[:,|–—-]?\s+/i
const CLOCK = String.raw`(?:\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{2,4}\b)?,?\s+(?:on\s+)?)?`
const WEEKDAY = String.raw`(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?`
const ISO = /^(\d{4})([-/.])(\d{2})\2(\d{2})(?:$|[T\s].*)/
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})\d{4}|T(\d{2})\d{4}Z?)?$/
const INSTANT = /[T\s](\d{2}):?\d{2}(?::?\d{2}(?:\.\d+)?)?\s*(?:Z|GMT|UTC|[+-]00:?00)$/i
const EPOCH = /^(\d{10})(?:\d{3}|\.\d+)?$/
const MONTH_FIRST = new RegExp(
  String.raw`^${CLOCK}${WEEKDAY}([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b`,
  'i',
)
const DAY_FIRST = new RegExp(
  String.raw`^${CLOCK}${WEEKDAY}(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4})\b`,
  'i',
)
const NUMERIC = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?:$|[\s,T])/

/**
 * The day of publication that words name: ISO 8601, seconds of the epoch, "Tue, 05 Sep 2023", "Published: Sept. 5, 2023",
 * "25/09/2023". Null for anything else; "05/09/2023" only where the order of day and month is known.
 */
export function readPublishedDate(text: string, order: NumericOrder | null = null): PublishedDate | null {
  const trimmed = text.trim().replace(LABEL, '').trim()
  const epoch = EPOCH.exec(trimmed)
  if (epoch) return fromEpoch(Number(epoch[1]))
  const day = readDay(trimmed, order)
  return day === null ? null : { day, utcHour: utcHourOf(trimmed) }
}

function readDay(words: string, order: NumericOrder | null): string | null {
  const iso = ISO.exec(words)
  if (iso) return formatCivilDay(Number(iso[1]), Number(iso[3]), Number(iso[4]))
  const compact = COMPACT.exec(words)
  if (compact) return formatCivilDay(Number(compact[1]), Number(compact[2]), Number(compact[3]))
  const monthFirst = MONTH_FIRST.exec(words)
  if (monthFirst) return formatCivilDay(Number(monthFirst[3]), monthNumber(monthFirst[1] ?? ''), Number(monthFirst[2]))
  const dayFirst = DAY_FIRST.exec(words)
  if (dayFirst) return formatCivilDay(Number(dayFirst[3]), monthNumber(dayFirst[2] ?? ''), Number(dayFirst[1]))
  const numeric = NUMERIC.exec(words)
  return numeric && readNumeric(Number(numeric[1]), Number(numeric[3]), Number(numeric[4]), numeric[2] === '.', order)
}

function readNumeric(
  first: number,
  second: number,
  year: number,
  hasPoints: boolean,
  order: NumericOrder | null,
): string | null {
  // Points between figures are written where days come first.
  if (hasPoints || first > 12 || first === second || order === 'day-first') return formatCivilDay(year, second, first)
  if (second > 12 || order === 'month-first') return formatCivilDay(year, first, second)
  return null
}

function utcHourOf(words: string): number | null {
  const instant = INSTANT.exec(words)
  if (instant) return Number(instant[1])
  const compact = /^\d{8}T(\d{2})\d{4}Z$/.exec(words)
  return compact ? Number(compact[1]) : null
}

function fromEpoch(seconds: number): PublishedDate {
  const date = new Date(seconds * 1000)
  return { day: date.toISOString().slice(0, 10), utcHour: date.getUTCHours() }
}
