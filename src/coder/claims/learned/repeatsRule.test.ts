import { expect, test } from 'vitest'
import { treeOf } from '../../learned/fixtures/treeOf.js'
import { repeatsRule } from './repeatsRule.js'

const tree = treeOf([
  ['Oslo', 'PROPN', 1, 'nsubj'],
  ['issued', 'VERB', -1, 'root'],
  ['alerts', 'NOUN', 1, 'obj'],
  ['yesterday', 'ADV', 1, 'advmod'],
])
const attribution = {
  sentence: 0,
  head: 1,
  score: 1,
  cue: { first: 1, last: 1 },
  source: { first: 0, last: 0 },
  content: [{ sentence: 0, first: 2, last: 2 }],
}

test('the verb beside a noun of saying tells nothing new', () => expect(repeatsRule(tree, attribution, [2])).toBe(true))

test('a verb without such a noun does', () => expect(repeatsRule(tree, attribution, [3])).toBe(false))
