import type { ParsedWord } from '../parseTokens.js'
import type { SuppliedLine } from './supplyWords.js'

/** The tree of a line without the words that were put in: what hung on one of them hangs on its governor instead. */
export function dropSupplied(parsed: readonly ParsedWord[], { places }: SuppliedLine): ParsedWord[] {
  if (places.every((place, index) => place === index)) return [...parsed]
  const kept = parsed.filter((word) => (places[word.index] ?? -1) >= 0)
  // A line whose root was put in is led by its first word that hung on it.
  const root = parsed.find((word) => word.head < 0)?.index ?? -1
  const heir = (places[root] ?? -1) >= 0 ? root : (kept.find((word) => word.head === root)?.index ?? -1)
  return kept.map((word) => {
    const governor = headOf(parsed, places, word.index)
    const isRoot = word.index === heir || (heir < 0 && governor < 0)
    const head = isRoot ? -1 : governor >= 0 ? (places[governor] ?? -1) : (places[heir] ?? -1)
    return { ...word, index: places[word.index] ?? 0, head, deprel: isRoot ? 'root' : word.deprel }
  })
}

/** The nearest governor that was written. */
function headOf(parsed: readonly ParsedWord[], places: readonly number[], index: number): number {
  let at = parsed[index]?.head ?? -1
  while (at >= 0 && (places[at] ?? -1) < 0) at = parsed[at]?.head ?? -1
  return at
}
