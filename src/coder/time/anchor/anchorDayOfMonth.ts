import { civilDay } from '../calendar/civilDay.js'
import type { DayRange } from '../calendar/DayRange.js'
import { startOfMonth } from '../calendar/startOfMonth.js'
import type { TimeAnchor } from '../TimeAnchor.js'

/** "the 5th" of the month that the text named last; else the last or next 5th, as the tense points. */
export function anchorDayOfMonth(day: number, { lastMonth, published, direction }: TimeAnchor): DayRange | null {
  if (lastMonth !== null) return inMonth(lastMonth, 0, day)
  if (published === null) return null
  const step = direction === 'past' ? -1 : 1
  for (let offset = 0; offset < 3; offset++) {
    const found = inMonth(published, offset * step, day)
    if (found !== null && (direction === 'past' ? found.start <= published : found.start >= published)) return found
  }
  return null
}

function inMonth(within: number, offset: number, day: number): (DayRange & { readonly start: number }) | null {
  const { year, month } = civilDay(within)
  const start = startOfMonth(year, month, offset) + day - 1
  return start < startOfMonth(year, month, offset + 1) ? { start, end: start + 1, precision: 'day' } : null
}
