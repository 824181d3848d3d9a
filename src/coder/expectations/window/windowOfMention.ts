import type { DueWindow, WindowBasis } from '../../../types/index.js'
import { formatDay, isExplicit, type TimeMention } from '../../time/index.js'

/** The window that date words give; null where they lie, or open ("since 1991"), before the day of publication. */
export function windowOfMention(mention: TimeMention, published: string | null): DueWindow | null {
  const { expression, range, words } = mention
  if (isVague(expression)) return { earliest: published, latest: null, basis: 'vague', words }
  const basis: WindowBasis = isExplicit(expression) ? 'explicit' : 'relative'
  if (range === null) return { earliest: null, latest: null, basis, words }
  const latest = range.end === null ? null : formatDay(range.end - 1)
  if (latest !== null && published !== null && latest < published) return null
  const start = range.start === null ? null : formatDay(range.start)
  if (latest === null && start !== null && published !== null && start < published) return null
  return { earliest: setsTerm(expression) ? published : start, latest, basis, words }
}

/** Whether date words set an end by which something is to come: "by Friday", "within two days". */
export function isTerm({ expression, range, published }: TimeMention): boolean {
  if (setsTerm(expression)) return true
  return expression.kind === 'window' && expression.direction === 1 && range !== null && published !== null
}

function setsTerm(expression: TimeMention['expression']): boolean {
  return expression.kind === 'bounded' && ['by', 'until', 'before'].includes(expression.bound)
}

/** Words of the time ahead without a number: "soon", "in the coming days", "within weeks". */
function isVague(expression: TimeMention['expression']): boolean {
  switch (expression.kind) {
    case 'vague':
      return true
    case 'window':
    case 'ahead':
    case 'duration':
      return expression.count === null
    default:
      return false
  }
}
