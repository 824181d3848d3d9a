import type { PublishedDate } from './PublishedDate.js'

const DAY_MS = 86_400_000

/**
 * The day of publication from several opinions, the most trusted first. An instant in universal time near midnight
 * gives way to a calendar day beside it that another opinion writes out: that is the day where it was published.
 */
export function choosePublished(opinions: readonly PublishedDate[]): string | null {
  const [first] = opinions
  if (first === undefined) return null
  if (first.utcHour === null) return first.day
  const local = opinions.find(({ day, utcHour }) => utcHour === null && mayBeLocal(first.day, first.utcHour ?? 0, day))
  return local?.day ?? first.day
}

/** Clocks stand at most 12 hours behind universal time and 14 before it. */
function mayBeLocal(utcDay: string, utcHour: number, day: string): boolean {
  const distance = Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${utcDay}T00:00:00Z`)) / DAY_MS)
  return distance === 0 || (distance === -1 && utcHour < 12) || (distance === 1 && utcHour >= 10)
}
