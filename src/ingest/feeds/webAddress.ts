/** An address of the web, made whole with the one it stands in; null for anything else. */
export function webAddress(said: string | undefined, base: string): string | null {
  const trimmed = said?.trim()
  if (!trimmed) return null
  // A feed from a file has no address of its own; whole addresses in it are good all the same.
  const within = URL.canParse(base) ? base : undefined
  if (!URL.canParse(trimmed, within)) return null
  const url = new URL(trimmed, within)
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null
}
