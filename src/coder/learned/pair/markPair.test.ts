import { expect, test } from 'vitest'
import { treeOf } from '../fixtures/treeOf.js'
import { FeatureNames } from './FeatureSink.js'
import { markPair } from './markPair.js'
import { pathFeatures } from './pathFeatures.js'
import { wordFeatures } from './wordFeatures.js'

const tree = treeOf([
  ['Norway', 'PROPN', 2, 'nsubj'],
  ['has', 'AUX', 2, 'aux'],
  ['denounced', 'VERB', -1, 'root', 'denounce'],
  ['the', 'DET', 4, 'det'],
  ['raids', 'NOUN', 2, 'obj', 'raid'],
  ['by', 'ADP', 6, 'case'],
  ['Chad', 'PROPN', 4, 'nmod'],
])
const pair = {
  tree,
  actor: { first: 0, last: 0, head: 0 },
  recipient: { first: 6, last: 6, head: 6 },
  near: () => [],
}

test('the ways from both sides meet at the verb, and what is not a side lies on the path', () => {
  const marked = markPair(pair)
  expect(marked.up).toEqual([0, 2])
  expect(marked.down).toEqual([6, 4, 2])
  expect(marked.top).toBe(2)
  expect(marked.path).toEqual([2, 4])
})

test('a side that stands alone is followed upwards', () => {
  const marked = markPair({ ...pair, recipient: null })
  expect(marked.up).toEqual([0, 2])
  expect(marked.down).toEqual([])
  expect(marked.path).toEqual([2])
})

test('features name words and classes, never who the sides are', () => {
  const classes = new Map([['raid', ['attack']]])
  const marked = markPair(pair)
  const sink = new FeatureNames()
  pathFeatures(marked, classes, sink)
  wordFeatures(marked, sink)
  const { names } = sink
  expect(names).toEqual(
    expect.arrayContaining(['path denounce', 'way nsubj|nmod>obj', 'path @attack', 'recipient after by']),
  )
  expect(names).toEqual(expect.arrayContaining(['words <S> have denounce', 'order actor first']))
  expect(names.some((name) => /norway|chad/i.test(name))).toBe(false)
})
