import type { GapKind } from './Gap.js'

/** Where one gap was seen first. */
export interface GapPlace {
  readonly origin: string
  /** UTF-16 offsets of the predicate in the report's text. */
  readonly start: number
  readonly end: number
  /** The words around it. */
  readonly words: string
}

/** All places of one gap together. */
export interface GapCount {
  readonly kind: GapKind
  readonly words: string
  readonly isListed: boolean
  readonly count: number
  readonly example: GapPlace
}

/** Counts gaps over reports; the first place of each is its example. */
export class GapTally {
  private readonly counts = new Map<string, GapCount>()

  add(kind: GapKind, words: string, isListed: boolean, example: () => GapPlace): void {
    const key = `${kind}|${words}`
    const known = this.counts.get(key)
    if (known) this.counts.set(key, { ...known, count: known.count + 1 })
    else this.counts.set(key, { kind, words, isListed, count: 1, example: example() })
  }

  /** The most frequent first; of equally frequent ones those without any entry, then by kind and words. */
  ranked(): GapCount[] {
    return [...this.counts.values()].sort(
      (left, right) =>
        right.count - left.count ||
        Number(left.isListed) - Number(right.isListed) ||
        compare(left.kind, right.kind) ||
        compare(left.words, right.words),
    )
  }
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
