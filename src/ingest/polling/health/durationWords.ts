const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** A length of time for people: "40 min", "9 h", "3 days". */
export function durationWords(milliseconds: number): string {
  if (milliseconds < 100 * MINUTE) return `${Math.max(1, Math.round(milliseconds / MINUTE))} min`
  if (milliseconds < 2 * DAY) return `${Math.round(milliseconds / HOUR)} h`
  return `${Math.round(milliseconds / DAY)} days`
}
