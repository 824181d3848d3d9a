const MINUTE_LETTERS = 'YYYY-MM-DDTHH:MM'.length

/** The last change that a feed names, to the minute in UTC; as it stands where it is no instant, null where there is none. */
export function readUpdated(said: string | null | undefined): string | null {
  const words = said?.trim() || null
  if (words === null || Number.isNaN(Date.parse(words))) return words
  return `${new Date(words).toISOString().slice(0, MINUTE_LETTERS)}Z`
}
