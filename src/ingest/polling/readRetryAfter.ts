/** The instant that a Retry-After header names, by seconds or by date; null without one that can be read. */
export function readRetryAfter(header: string | undefined, now: number): number | null {
  const said = header?.trim() ?? ''
  if (/^\d{1,9}$/.test(said)) return now + Number(said) * 1000
  // HTTP dates alone: `Date.parse` takes much else for a date.
  if (!/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(said)) return null
  const instant = Date.parse(said)
  return Number.isNaN(instant) ? null : instant
}
