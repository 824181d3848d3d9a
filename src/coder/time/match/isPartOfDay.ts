const PARTS: ReadonlySet<string> = new Set(
  'morning afternoon evening night midnight noon midday dawn lunchtime'.split(' '),
)

/** Whether a word names a part of the day. */
export function isPartOfDay(word: string | undefined): boolean {
  return word !== undefined && PARTS.has(word)
}
