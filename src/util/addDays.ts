const DAY_MS = 86_400_000

/** The day so many days after a day `YYYY-MM-DD`; before it where the number is negative. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}
