const DAY_MS = 86_400_000

/** Days since 1970 of `YYYY-MM-DD` (more may follow); null where there is no date. */
export function dayNumber(date: string | null): number | null {
  if (date === null || !/^\d{4}-\d{2}-\d{2}/.test(date)) return null
  const time = Date.parse(`${date.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(time) ? null : time / DAY_MS
}
