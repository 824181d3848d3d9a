import type { DayRange } from '../calendar/DayRange.js'
import { periodAround } from '../calendar/periodAround.js'
import { shiftDay } from '../calendar/shiftDay.js'
import type { TimeExpression } from '../TimeExpression.js'
import { awayFrom } from './awayFrom.js'

type Ago = Extract<TimeExpression, { kind: 'ago' }>

/** "two days ago", "ten years ago today", "more than six years ago" (open at the far end), "nearly six years ago". */
export function anchorAgo({ unit, count, to, about }: Ago, published: number): DayRange {
  if (count === null) return awayFrom(published, unit, null, -1)
  if (to !== undefined) return periodAround(shiftDay(published, unit, -count), to, 0)
  const day = (units: number): number => shiftDay(published, unit, -units)
  if (about === undefined) return awayFrom(published, unit, count, -1)
  switch (about) {
    case 'more':
      return { start: null, end: day(count) + 1, precision: 'range' }
    case 'less':
      return { start: day(count), end: published + 1, precision: 'range' }
    case 'nearly':
      return { start: day(count), end: day(count - 1) + 1, precision: 'range' }
    case 'about':
      return { start: day(count + 1), end: day(count - 1) + 1, precision: 'range' }
  }
}
