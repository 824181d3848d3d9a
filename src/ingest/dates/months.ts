const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/** Number of an English month name, 1 to 12, from its first three letters on ("Sept."); null for other words. */
export function monthNumber(word: string): number | null {
  const stem = word.toLowerCase().replace(/\.$/, '')
  if (stem.length < 3) return null
  const index = MONTHS.findIndex((month) => month.startsWith(stem))
  return index < 0 ? null : index + 1
}
