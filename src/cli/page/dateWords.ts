import type { DateRange } from '../../types/index.js'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A date as a reader says it: "5 Sep 2023", "Sep 2023", "since 2011", "1–8 Sep 2023"; "undated" where unknown. */
export function dateWords({ start, end, precision }: DateRange): string {
  if (start === null && end === null) return 'undated'
  if (end === null) return `since ${openWords(start ?? '', precision)}`
  const last = dayBefore(end)
  if (start === null) return `until ${dayWords(last)}`
  if (precision === 'day') return dayWords(start)
  if (precision === 'month') return start.slice(0, 7) === last.slice(0, 7) ? monthWords(start) : span(start, last)
  if (precision === 'year' && start.slice(0, 4) === last.slice(0, 4)) return start.slice(0, 4)
  return span(start, last)
}

/** A day as a reader says it: "5 Sep 2023". */
export function dayWords(day: string): string {
  return `${Number(day.slice(8, 10))} ${monthWords(day)}`
}

/** The beginning of an open range, no finer than it is known: "since 2011", not "since 1 Jan 2011". */
function openWords(day: string, precision: DateRange['precision']): string {
  if (precision !== 'day' && day.endsWith('-01-01')) return day.slice(0, 4)
  return precision !== 'day' && day.endsWith('-01') ? monthWords(day) : dayWords(day)
}

function monthWords(day: string): string {
  return `${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`
}

function span(first: string, last: string): string {
  if (first === last) return dayWords(first)
  const isWholeYears = first.endsWith('-01-01') && last.endsWith('-12-31')
  if (isWholeYears) return `${first.slice(0, 4)}–${last.slice(0, 4)}`
  if (first.slice(0, 7) === last.slice(0, 7)) return `${Number(first.slice(8, 10))}–${dayWords(last)}`
  return `${dayWords(first)} – ${dayWords(last)}`
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}
