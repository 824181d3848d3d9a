/** Two groups and the mean match between them. */
export interface GroupPair {
  readonly mean: number
  /** The smaller number first. */
  readonly one: number
  readonly other: number
}

/** True where the first pair is to be joined before the second: the better mean, then the earlier records. */
function comesFirst(a: GroupPair, b: GroupPair): boolean {
  if (a.mean !== b.mean) return a.mean > b.mean
  return a.one !== b.one ? a.one < b.one : a.other < b.other
}

/** A heap of pairs, the best on top. */
export class PairHeap {
  private readonly pairs: GroupPair[] = []

  push(pair: GroupPair): void {
    let at = this.pairs.push(pair) - 1
    while (at > 0) {
      const above = (at - 1) >> 1
      if (!this.swapIfWrong(above, at)) return
      at = above
    }
  }

  pop(): GroupPair | null {
    const top = this.pairs[0]
    const last = this.pairs.pop()
    if (top === undefined || last === undefined) return null
    if (this.pairs.length === 0) return top
    this.pairs[0] = last
    for (let at = 0; ; ) {
      const left = 2 * at + 1
      if (left >= this.pairs.length) return top
      const right = left + 1
      const below =
        right < this.pairs.length && comesFirst(this.pairs[right] as GroupPair, this.pairs[left] as GroupPair)
          ? right
          : left
      if (!this.swapIfWrong(at, below)) return top
      at = below
    }
  }

  private swapIfWrong(above: number, below: number): boolean {
    const [a, b] = [this.pairs[above] as GroupPair, this.pairs[below] as GroupPair]
    if (!comesFirst(b, a)) return false
    this.pairs[above] = b
    this.pairs[below] = a
    return true
  }
}
