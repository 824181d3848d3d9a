import type { DayRange } from '../calendar/DayRange.js'
import { periodAround } from '../calendar/periodAround.js'
import type { TimeAnchor } from '../TimeAnchor.js'
import type { TimeExpression } from '../TimeExpression.js'
import { anchorNamed, type NamedExpression } from './anchorNamed.js'

type Following = Extract<TimeExpression, { kind: 'named' }>

/** "the following Tuesday", "that July", "the previous winter": the name laid against the last date of the text. */
export function anchorFollowing({ of, direction }: Following, anchor: TimeAnchor): DayRange | null {
  const { lastRange } = anchor
  if (lastRange === null || lastRange.start === null || !isNamed(of)) return null
  const day = direction > 0 && lastRange.end !== null ? lastRange.end - 1 : lastRange.start
  if (direction !== 0) {
    return anchorNamed({ ...of, which: direction > 0 ? 'next' : 'last' }, { ...anchor, published: day })
  }
  // "that Tuesday" is of the week told of, "that July" of the year.
  const unit = of.kind === 'weekday' || of.kind === 'weekend' ? 'week' : 'year'
  const { start } = periodAround(day, unit, 0)
  return start === null
    ? null
    : anchorNamed({ ...of, which: 'near' }, { ...anchor, published: start, direction: 'future' })
}

function isNamed(of: TimeExpression): of is Extract<NamedExpression, { which: unknown }> {
  return of.kind === 'month' || of.kind === 'season' || of.kind === 'weekday' || of.kind === 'weekend'
}
