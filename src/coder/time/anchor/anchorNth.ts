import { civilDay } from '../calendar/civilDay.js'
import type { DayRange } from '../calendar/DayRange.js'
import { shiftDay } from '../calendar/shiftDay.js'
import type { TimeExpression } from '../TimeExpression.js'
import { VAGUE_COUNTS } from '../words/vagueCounts.js'

type Nth = Extract<TimeExpression, { kind: 'nth' }>

/** "the first three months of 2022", "the second week of July": units counted off from one end of a range. */
export function anchorNth({ unit, from, count }: Nth, whole: DayRange): DayRange | null {
  const { start, end } = whole
  if (start === null || end === null) return null
  const length = count ?? VAGUE_COUNTS[unit]
  const first = from > 0 ? shiftDay(start, unit, from - 1) : shiftDay(end, unit, -length)
  const last = from > 0 ? shiftDay(start, unit, from - 1 + length) : end
  const within = { start: Math.max(first, start), end: Math.min(last, end) }
  if (within.start >= within.end) return null
  if (within.end - within.start === 1) return { ...within, precision: 'day' }
  const isMonth = unit === 'month' && length === 1 && civilDay(within.start).day === 1
  return { ...within, precision: isMonth ? 'month' : 'range' }
}
