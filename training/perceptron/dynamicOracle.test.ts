import { expect, test } from 'vitest'
import { applyAction, isFinished, SHIFT } from '../../src/language/parsing/applyAction.js'
import { forcedAction } from '../../src/language/parsing/chooseAction.js'
import { createParserState } from '../../src/language/parsing/ParserState.js'
import { costTransitions } from './dynamicOracle.js'
import { toParserExample } from './toParserExample.js'

const RELATIONS = ['root', 'dep']

/** Follows transitions without cost; the heads that come out, -1 for the root. */
function follow(heads: readonly number[]): number[] {
  const forms = heads.map((_, i) => `w${i}`)
  const tags = heads.map(() => ['X', 'FW'] as const)
  const relations = heads.map((head) => (head < 0 ? 'root' : 'dep'))
  const { gold } = toParserExample({ forms, tags, heads, relations }, RELATIONS)
  const state = createParserState(heads.length)
  while (!isFinished(state)) {
    const { shift, left, right } = costTransitions(state, gold)
    const action = forcedAction(state, 0) ?? (left === 0 ? 2 : right === 0 ? 2 + RELATIONS.length : SHIFT)
    if (action === SHIFT) expect(shift).toBe(0)
    applyAction(state, action, RELATIONS.length)
  }
  return Array.from(state.heads.subarray(0, heads.length), (head) => (head === heads.length ? -1 : head))
}

test.each([
  [[-1]],
  [[1, -1, 1]],
  [[1, 4, 1, 2, -1]],
  [[-1, 0, 1, 2]],
  [[3, 0, 3, -1, 5, 3]],
])('transitions without cost rebuild the projective tree %j', (heads) => expect(follow(heads)).toEqual(heads))
