/** The parts of a headline between its colons, each with the colon before it; times ("10:30") hold none of their own. */
export function splitAtColons(words: readonly string[]): (readonly string[])[] {
  const parts: string[][] = [[]]
  for (const word of words) {
    if (word === ':' && (parts.at(-1)?.length ?? 0) > 0) parts.push([])
    parts.at(-1)?.push(word)
  }
  return parts
}
