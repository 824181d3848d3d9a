/** What a spreadsheet would take for a formula; with apostrophes before it, it has been made safe, maybe more than once. */
const FORMULA = /^'*\s*[=+\-@\t\r]/

/**
 * A value as a CSV cell. Words that a spreadsheet would take for a formula get an apostrophe before them, those that
 * look as if they had got one already get another, so that `csvValue` can tell what was there. Numbers stay numbers.
 */
export function csvCell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const safe = FORMULA.test(value) ? `'${value}` : value
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The words that a cell of ours was made from, once its quotes are taken off; an empty cell is an unknown value. */
export function csvValue(cell: string): string | null {
  if (cell === '') return null
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell
}
