import { scramble } from '../../util/index.js'
import type { ParserState } from './ParserState.js'

/** Actions are numbered: 0 shifts; 1 + r makes a left arc with relation r; 1 + relationCount + r a right arc. */
export const SHIFT = 0

/** Takes one transition, in place. A left arc hangs the stack top under the buffer front, a right arc under the word below it. */
export function applyAction(state: ParserState, action: number, relationCount: number): void {
  state.actionBefore = state.lastAction
  state.lastAction = action
  if (action === SHIFT) {
    state.stack[state.stackSize++] = state.front++
    return
  }
  const dependent = state.stack[--state.stackSize] as number
  if (action <= relationCount) addArc(state, state.front, dependent, action - 1)
  else addArc(state, state.stack[state.stackSize - 1] as number, dependent, action - 1 - relationCount)
}

export function isFinished(state: ParserState): boolean {
  return state.stackSize === 0 && state.front === state.wordCount
}

function addArc(state: ParserState, head: number, dependent: number, relation: number): void {
  state.heads[dependent] = head
  state.relations[dependent] = relation + 2
  const mark = scramble(relation + 77)
  if (dependent < head) {
    state.left2[head] = state.left[head] as number
    state.left[head] = dependent
    state.leftCounts[head] = (state.leftCounts[head] as number) + 1
    state.leftSets[head] = (state.leftSets[head] as number) ^ mark
  } else {
    state.right2[head] = state.right[head] as number
    state.right[head] = dependent
    state.rightCounts[head] = (state.rightCounts[head] as number) + 1
    state.rightSets[head] = (state.rightSets[head] as number) ^ mark
  }
}
