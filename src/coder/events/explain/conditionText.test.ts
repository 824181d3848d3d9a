import { expect, test } from 'vitest'
import { parseCondition } from '../../lexicon/parseCondition.js'
import { conditionText } from './conditionText.js'

const CLASSES = new Map([['troops', new Set(['troop'])]])

test.each([
  ['obj', '@troops', 'obj: @troops'],
  ['on|against', 'actor', 'on|against: actor'],
  ['subj', 'not fan, team', 'subj: not fan, team'],
  ['obj', '@troops | body | none', 'obj: @troops | body | none'],
  ['obj', 'a, b, c, d, e', 'obj: a, b, c, d, …'],
])('%s: %s', (slot, tests, text) => expect(conditionText(parseCondition(slot, tests, CLASSES))).toBe(text))
