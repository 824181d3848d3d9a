import type { ParsedWord } from '../parseTokens.js'

/**
 * One tree of a headline's parts: the part that tells something leads, the others hang on it as asides. "Turkey: ...",
 * "...: officials" hang on what is told.
 */
export function joinParts(words: readonly string[], parts: readonly (readonly ParsedWord[])[]): ParsedWord[] {
  const told = Math.max(0, parts.findIndex(tells))
  const starts: number[] = []
  let start = 0
  for (const part of parts) {
    starts.push(start)
    start += part.length
  }
  const leader = (starts[told] ?? 0) + rootOf(parts[told] ?? [])
  return parts.flatMap((part, number) => {
    const from = starts[number] ?? 0
    return part.map((word): ParsedWord => {
      const index = from + word.index
      const placed = { ...word, index, text: words[index] ?? word.text }
      if (word.head >= 0) return { ...placed, head: from + word.head }
      return number === told ? { ...placed, head: -1 } : { ...placed, head: leader, deprel: 'parataxis' }
    })
  })
}

function tells(part: readonly ParsedWord[]): boolean {
  return part.some((word) => word.upos === 'VERB' || word.upos === 'AUX')
}

function rootOf(part: readonly ParsedWord[]): number {
  return Math.max(
    0,
    part.findIndex((word) => word.head < 0),
  )
}
