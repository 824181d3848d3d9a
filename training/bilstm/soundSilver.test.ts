import { expect, test } from 'vitest'
import { soundSilver } from './soundSilver.js'

const GOOD = {
  forms: ['Talks', 'collapsed', 'again', '.'],
  lemmas: ['talk', 'collapse', 'again', '.'],
  xpos: ['NNS', 'VBD', 'RB', '.'],
  heads: [1, -1, 1, 1],
  relations: ['nsubj', 'root', 'advmod', 'punct'],
}

test('keeps a whole tree, with heads counted from 1 and the root at 0', () => {
  const [sentence] = soundSilver([GOOD])
  expect(sentence?.map((word) => word.head)).toEqual([2, 0, 2, 2])
  expect(sentence?.[0]).toEqual({ form: 'Talks', tag: 'NNS', head: 2, relation: 'nsubj', punctuation: false })
  expect(sentence?.[3]?.punctuation).toBe(true)
})

test.each([
  ['two roots', { ...GOOD, heads: [-1, -1, 1, 1] }],
  ['no root', { ...GOOD, heads: [1, 0, 1, 1] }],
  ['fewer than four words', { ...GOOD, heads: [1, -1], relations: ['nsubj', 'root'] }],
  ['arcs that the other parser could not name', { ...GOOD, relations: ['dep', 'root', 'dep', 'punct'] }],
])('leaves out a sentence with %s', (_, sentence) => {
  expect(soundSilver([sentence])).toEqual([])
})
