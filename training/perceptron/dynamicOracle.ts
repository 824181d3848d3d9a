import type { ParserState } from '../../src/language/parsing/ParserState.js'

/** The right tree of a sentence; node n is the artificial root, and `dependents` lists children in order. */
export interface GoldTree {
  readonly heads: Int32Array
  readonly relations: Int32Array
  readonly dependents: readonly (readonly number[])[]
}

/** How many right arcs each kind of transition makes impossible; infinite where it is not allowed. */
export interface TransitionCosts {
  readonly shift: number
  readonly left: number
  readonly right: number
}

/** Goldberg and Nivre's dynamic oracle for the arc-hybrid system. */
export function costTransitions(state: ParserState, gold: GoldTree): TransitionCosts {
  return { shift: costShift(state, gold), left: costLeft(state, gold), right: costRight(state, gold) }
}

function costShift(state: ParserState, gold: GoldTree): number {
  const { front, wordCount, stackSize } = state
  if (front >= wordCount) return Number.POSITIVE_INFINITY
  let cost = 0
  const head = gold.heads[front] as number
  if (head < front && stackHolds(state, head, stackSize - 1)) cost++
  for (const child of gold.dependents[front] ?? []) {
    if (child >= front) break
    if (stackHolds(state, child, stackSize)) cost++
  }
  return cost
}

function costLeft(state: ParserState, gold: GoldTree): number {
  const { front, wordCount, stackSize, stack } = state
  if (stackSize === 0 || (front === wordCount && stackSize > 1)) return Number.POSITIVE_INFINITY
  const top = stack[stackSize - 1] as number
  const head = gold.heads[top] as number
  const below = stackSize >= 2 && head === stack[stackSize - 2]
  const lost = head !== front && (head > front || below) ? 1 : 0
  return lost + countLaterDependents(gold, top, front)
}

function costRight(state: ParserState, gold: GoldTree): number {
  const { front, stackSize, stack } = state
  if (stackSize < 2) return Number.POSITIVE_INFINITY
  const top = stack[stackSize - 1] as number
  return ((gold.heads[top] as number) >= front ? 1 : 0) + countLaterDependents(gold, top, front)
}

function countLaterDependents(gold: GoldTree, word: number, front: number): number {
  let count = 0
  for (const child of gold.dependents[word] ?? []) if (child >= front) count++
  return count
}

function stackHolds(state: ParserState, word: number, size: number): boolean {
  for (let i = 0; i < size; i++) if (state.stack[i] === word) return true
  return false
}
