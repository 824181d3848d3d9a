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
  const scores = room(size * size, 0)
  for (let i = 0; i < size * size; i++) scores[i] = (arcs[i] as number) - (i % size === 0 ? SECOND_ROOT : 0)
  return spanningTree(scores, size, 1)
}

/** Room for the scores of each depth, kept from one sentence to the next; whoever takes it fills it. */
const rooms: Float64Array[] = []

function room(count: number, depth: number): Float64Array {
  const known = rooms[depth]
  if (known !== undefined && known.length >= count) return known
  const made = new Float64Array(Math.max(count, 4096))
  rooms[depth] = made
  return made
}

/** Chu-Liu-Edmonds: take the best heads; where they run in a circle, treat the circle as one node and try again. */
function spanningTree(scores: Float64Array, size: number, depth: number): Int32Array {
  const heads = bestHeads(scores, size)
  const cycle = findCycle(heads)
  if (cycle === null) return heads
  const inCycle = new Set(cycle)
  const outside: number[] = []
  for (let node = 0; node < size; node++) if (!inCycle.has(node)) outside.push(node)
  const contracted = contract(scores, size, heads, cycle, outside, depth)
  const smaller = spanningTree(contracted.scores, outside.length + 1, depth + 1)
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
  depth: number,
): Contraction {
  const whole = outside.length
  const width = whole + 1
  const smaller = room(width * width, depth)
  const bestInside = new Int32Array(whole)
  const bestEntry = new Int32Array(whole)
  for (let i = 0; i < whole; i++) {
    const node = outside[i] as number
    const row = node * size
    let entryScore = Number.NEGATIVE_INFINITY
    let insideScore = Number.NEGATIVE_INFINITY
    for (const word of cycle) {
      const gain = (scores[word * size + node] as number) - (scores[word * size + (heads[word] as number)] as number)
      if (gain > entryScore) {
        entryScore = gain
        bestEntry[i] = word
      }
      const inside = scores[row + word] as number
      if (inside > insideScore) {
        insideScore = inside
        bestInside[i] = word
      }
    }
    smaller[whole * width + i] = entryScore
    smaller[i * width + whole] = insideScore
    for (let j = 0; j < whole; j++) smaller[i * width + j] = scores[row + (outside[j] as number)] as number
  }
  smaller[whole * width + whole] = Number.NEGATIVE_INFINITY
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
