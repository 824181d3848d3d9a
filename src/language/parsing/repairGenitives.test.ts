import { expect, test } from 'vitest'
import type { Label } from '../tagging/Tagger.js'
import { repairGenitives } from './repairGenitives.js'

const NAME: Label = ['PROPN', 'NNP']
const NOUN: Label = ['NOUN', 'NN']
const CLITIC: Label = ['PART', 'POS']
const VERB: Label = ['VERB', 'VBD']
const COMMA: Label = ['PUNCT', ',']

test('what stands after the clitic is owned, not an apposition', () => {
  // Anna Lind 's visit began
  const tree = { heads: Int32Array.from([4, 0, 1, 0, -1]), relations: ['nsubj', 'flat', 'case', 'appos', 'root'] }
  expect(repairGenitives(tree, [NAME, NAME, CLITIC, NOUN, VERB])).toEqual({
    heads: Int32Array.from([3, 0, 1, 4, -1]),
    relations: ['nmod:poss', 'flat', 'case', 'nsubj', 'root'],
  })
})

test('an apposition after a comma stays one', () => {
  // Lind 's , shop , closed
  const tree = {
    heads: Int32Array.from([5, 0, 3, 0, 3, -1]),
    relations: ['nsubj', 'case', 'punct', 'appos', 'punct', 'root'],
  }
  expect(repairGenitives(tree, [NAME, CLITIC, COMMA, NOUN, COMMA, VERB])).toBe(tree)
})

test('a possessor that is one already stays as it is', () => {
  const tree = { heads: Int32Array.from([2, 0, 3, -1]), relations: ['nmod:poss', 'case', 'nsubj', 'root'] }
  expect(repairGenitives(tree, [NAME, CLITIC, NOUN, VERB])).toBe(tree)
})
