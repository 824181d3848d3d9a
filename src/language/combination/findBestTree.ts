/** What a second arc from the root costs: far more than any other choice can gain. */
const SECOND_ROOT = 1e5

/**
 * The heads of the highest-scored tree with exactly one word under the root. `arcs` is (n+1) x (n+1), row = dependent,
 * column = head, 0 = the root; the result has a head (0 to n) for words 1 to n at the same places, -1 at 0. Ties go to
 * the lower head.
 */
export function findBestTree(arcs: Float64Array | Float32Array, size: number): Int32Array {
  const greedy = bestHeads(arcs, size)
  if (findCycle(greedy) === null && countRoots(greedy) === 1) return greedy
  const scores = new Float64Array(size * size)
  for (let i = 0; i < size * size; i++) scores[i] = (arcs[i] as number) - (i % size === 0 ? SECOND_ROOT : 0)
  return spanningTree(scores, size)
}

/** Chu-Liu-Edmonds: take the best heads; where they run in a circle, treat the circle as one node and try again. */
function spanningTree(scores: Float64Array, size: number): Int32Array {
  const heads = bestHeads(scores, size)
  const cycle = findCycle(heads)
  if (cycle === null) return heads
  const inCycle = new Set(cycle)
  const outside = Array.from({ length: size }, (_, node) => node).filter((node) => !inCycle.has(node))
  const contracted = contract(scores, size, heads, cycle, outside)
  const smaller = spanningTree(contracted.scores, outside.length + 1)
  const whole = outside.length
  for (let i = 1; i < whole; i++) {
    const head = smaller[i] as number
    const node = outside[i] as number
    heads[node] = head === whole ? (contracted.bestInside[i] as number) : (outside[head] as number)
  }
  const entry = smaller[whole] as number
  heads[contracted.bestEntry[entry] as number] = outside[entry] as number
  return heads
}

interface Contraction {
  readonly scores: Float64Array
  /** For each outside node: which word of the circle would be its head. */
  readonly bestInside: Int32Array
  /** For each outside node as a head: which word of the circle it would take over. */
  readonly bestEntry: Int32Array
}

function contract(
  scores: Float64Array,
  size: number,
  heads: Int32Array,
  cycle: readonly number[],
  outside: readonly number[],
): Contraction {
  const whole = outside.length
  const smaller = new Float64Array((whole + 1) * (whole + 1)).fill(Number.NEGATIVE_INFINITY)
  const bestInside = new Int32Array(whole)
  const bestEntry = new Int32Array(whole)
  const at = (dependent: number, head: number): number => scores[dependent * size + head] as number
  for (const [i, node] of outside.entries()) {
    let entryScore = Number.NEGATIVE_INFINITY
    let insideScore = Number.NEGATIVE_INFINITY
    for (const word of cycle) {
      const gain = at(word, node) - at(word, heads[word] as number)
      if (gain > entryScore) [entryScore, bestEntry[i]] = [gain, word]
      if (at(node, word) > insideScore) [insideScore, bestInside[i]] = [at(node, word), word]
    }
    smaller[whole * (whole + 1) + i] = entryScore
    smaller[i * (whole + 1) + whole] = insideScore
    for (const [j, head] of outside.entries()) smaller[i * (whole + 1) + j] = at(node, head)
  }
  return { scores: smaller, bestInside, bestEntry }
}

function bestHeads(scores: Float64Array | Float32Array, size: number): Int32Array {
  const heads = new Int32Array(size).fill(-1)
  for (let dependent = 1; dependent < size; dependent++) {
    const row = dependent * size
    let best = 0
    for (let head = 1; head < size; head++) {
      if (head !== dependent && (scores[row + head] as number) > (scores[row + best] as number)) best = head
    }
    heads[dependent] = best
  }
  return heads
}

/** The nodes of a circle among the heads, or null. */
function findCycle(heads: Int32Array): number[] | null {
  const visit = new Int32Array(heads.length)
  for (let start = 1; start < heads.length; start++) {
    let node = start
    while (node > 0 && visit[node] === 0) {
      visit[node] = start
      node = heads[node] as number
    }
    if (node <= 0 || visit[node] !== start) continue
    const cycle = [node]
    for (let next = heads[node] as number; next !== node; next = heads[next] as number) cycle.push(next)
    return cycle
  }
  return null
}

function countRoots(heads: Int32Array): number {
  return heads.reduce((count, head) => count + (head === 0 ? 1 : 0), 0)
}
