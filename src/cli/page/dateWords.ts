import type { DateRange } from '../../types/index.js'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/**
 * A date as a reader says it, no finer than it is known: "5 Sep 2023", "4 - 10 Sep 2023", "Sep 2023",
 * "Jul 2023 - Sep 2023", "2011 - 2019", "since 2006", "from 5 Sep 2023", "until 5 Sep 2023"; "undated" where unknown.
 */
export function dateWords(date: DateRange): string {
  const { start, end } = date
  if (start === null && end === null) return 'undated'
  if (end === null) return `${opensNow(date) ? 'from' : 'since'} ${startWords(start ?? '', date.precision)}`
  const last = dayBefore(end)
  return start === null ? `until ${endWords(end)}` : span(start, end, last)
}

/** A day as a reader says it: "5 Sep 2023". */
export function dayWords(day: string): string {
  return `${Number(day.slice(8, 10))} ${monthWords(day)}`
}

/** "soon" and "after the vote" open a range at a day that is not its kind of beginning: "since" would be wrong. */
function opensNow({ precision, exact }: DateRange): boolean {
  return precision === 'range' && exact !== null && !/^(?:ever )?since\b/i.test(exact)
}

function startWords(day: string, precision: DateRange['precision']): string {
  if (precision === 'day' || !day.endsWith('-01')) return dayWords(day)
  return precision !== 'month' && day.endsWith('-01-01') ? yearWords(day) : monthWords(day)
}

/** The last day of a range, or the month or year that it closes: "until 2019" ends with December. */
function endWords(end: string): string {
  return end.endsWith('-01-01') ? yearWords(dayBefore(end)) : dayWords(dayBefore(end))
}

function span(start: string, end: string, last: string): string {
  if (start.endsWith('-01-01') && end.endsWith('-01-01')) return joined(yearWords(start), yearWords(last))
  if (start.endsWith('-01') && end.endsWith('-01')) return joined(monthWords(start), monthWords(last))
  if (start.slice(0, 4) !== last.slice(0, 4)) return joined(dayWords(start), dayWords(last))
  if (start.slice(0, 7) !== last.slice(0, 7)) return `${dayWords(start).slice(0, -5)} - ${dayWords(last)}`
  return start === last ? dayWords(last) : `${Number(start.slice(8, 10))} - ${dayWords(last)}`
}

function joined(first: string, last: string): string {
  return first === last ? last : `${first} - ${last}`
}

function monthWords(day: string): string {
  return `${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''} ${yearWords(day)}`
}

function yearWords(day: string): string {
  return day.slice(0, 4)
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}
