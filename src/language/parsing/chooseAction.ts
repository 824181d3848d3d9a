import { SHIFT } from './applyAction.js'
import type { ParserState } from './ParserState.js'

/** The best-scored action that the state allows; ties go to the lowest number. The root relation is never chosen here. */
export function chooseAction(
  state: ParserState,
  scores: ArrayLike<number>,
  relationCount: number,
  rootRelation: number,
): number {
  const firstRight = 1 + relationCount
  let best = -1
  let bestScore = Number.NEGATIVE_INFINITY
  if (state.front < state.wordCount) {
    best = SHIFT
    bestScore = scores[SHIFT] as number
    for (let action = 1; action < firstRight; action++) {
      const score = scores[action] as number
      if (score > bestScore && action !== 1 + rootRelation) {
        best = action
        bestScore = score
      }
    }
  }
  if (state.stackSize < 2) return best
  for (let action = firstRight; action < firstRight + relationCount; action++) {
    const score = scores[action] as number
    if (score > bestScore && action !== firstRight + rootRelation) {
      best = action
      bestScore = score
    }
  }
  return best
}

/** The action where the state leaves no choice, otherwise null. */
export function forcedAction(state: ParserState, rootRelation: number): number | null {
  if (state.stackSize === 0) return SHIFT
  return state.front === state.wordCount && state.stackSize === 1 ? 1 + rootRelation : null
}
