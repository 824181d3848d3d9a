import type { TimeExpression } from './TimeExpression.js'

/** Whether an expression names a day or a year itself, without help from the date of publication. */
export function isExplicit(expression: TimeExpression): boolean {
  switch (expression.kind) {
    case 'date':
    case 'numericDate':
    case 'years':
    case 'fiscalYear':
      return true
    case 'month':
    case 'season':
    case 'quarter':
      return expression.year !== null
    case 'part':
    case 'nth':
    case 'bounded':
      return isExplicit(expression.of)
    case 'between':
      return isExplicit(expression.to)
    default:
      return false
  }
}
