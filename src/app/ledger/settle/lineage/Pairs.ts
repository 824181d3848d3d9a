/** Pairs of numbers, each pair once, whichever stands first. */
export class Pairs {
  private readonly pairs = new Map<string, readonly [number, number]>()

  add(one: number, other: number): void {
    this.pairs.set(pairKey(one, other), one < other ? [one, other] : [other, one])
  }

  /** In the order in which they were added. */
  list(): readonly (readonly [number, number])[] {
    return [...this.pairs.values()]
  }
}

/** The same for a pair in either order. */
export function pairKey(one: number, other: number): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`
}
