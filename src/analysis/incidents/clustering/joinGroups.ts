import { PairHeap } from './PairHeap.js'

/** How well two items match, by their numbers. */
export interface ItemMatch {
  readonly one: number
  readonly other: number
  readonly score: number
}

/**
 * Joins items to groups by average linkage: the two groups with the best mean over all pairs between them join, while that
 * mean is at least `joinAt`. Pairs that are not given count as 0, so that a chain of likenesses makes no group.
 */
export function joinGroups(
  count: number,
  matches: readonly ItemMatch[],
  joinAt: number,
): readonly (readonly number[])[] {
  const groups = Array.from({ length: count }, (_, at): number[] | null => [at])
  const sums = Array.from({ length: count }, () => new Map<number, number>())
  const heap = new PairHeap()
  const sizeOf = (at: number) => groups[at]?.length ?? 0
  const meanOf = (a: number, b: number) => (sums[a]?.get(b) ?? 0) / Math.max(1, sizeOf(a) * sizeOf(b))
  const offer = (a: number, b: number) => {
    const mean = meanOf(a, b)
    if (mean >= joinAt) heap.push({ mean, one: Math.min(a, b), other: Math.max(a, b) })
  }
  for (const { one, other, score } of matches) {
    sums[one]?.set(other, score)
    sums[other]?.set(one, score)
    offer(one, other)
  }
  for (let best = heap.pop(); best !== null; best = heap.pop()) {
    const { one, other, mean } = best
    const [kept, joined] = [groups[one], groups[other]]
    if (!kept || !joined || meanOf(one, other) !== mean) continue
    kept.push(...joined)
    groups[other] = null
    moveSums(sums, one, other)
    for (const neighbour of sums[one]?.keys() ?? []) offer(one, neighbour)
  }
  return groups.flatMap((group) => (group === null ? [] : [group.sort((a, b) => a - b)]))
}

/** What the joined group had in common with others, the kept one has now. */
function moveSums(sums: readonly Map<number, number>[], kept: number, joined: number): void {
  const own = sums[kept] as Map<number, number>
  own.delete(joined)
  for (const [neighbour, sum] of sums[joined] ?? []) {
    if (neighbour === kept) continue
    const total = (own.get(neighbour) ?? 0) + sum
    own.set(neighbour, total)
    sums[neighbour]?.delete(joined)
    sums[neighbour]?.set(kept, total)
  }
  sums[joined]?.clear()
}
