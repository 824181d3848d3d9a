import { expect, test } from 'vitest'
import { wordFeatures } from '../../src/language/bilstm/wordFeatures.js'
import { encodeSentences } from './encodeSentences.js'
import { takeInventory } from './takeInventory.js'
import type { TrainingSentence } from './TrainingSentence.js'

function sentence(form: string, tag: string, relation: string): TrainingSentence {
  return [{ form, tag, head: 0, relation, punctuation: false }]
}

function times(count: number, form: string, tag: string, relation: string): TrainingSentence[] {
  return Array.from({ length: count }, () => sentence(form, tag, relation))
}

const GOLD = [
  ...times(3, 'Talks', 'NOUN|NNS', 'nsubj'),
  ...times(4, 'fail', 'VERB|VB', 'root'),
  ...times(1, 'once', 'ADV|RB', 'advmod'),
]
const SILVER = [...times(2, 'rarely', 'RB', 'dep'), ...times(3, 'envoy', 'NN', 'dep')]
const inventory = takeInventory(GOLD, SILVER)

test('keeps words seen twice in gold or three times in silver text', () => {
  const expected = ['talks', 'fail', 'envoy'].map((word) => wordFeatures(word).spelling)
  expect([...inventory.words].sort()).toEqual(expected.sort())
  expect(inventory.words).toEqual([...inventory.words].sort((a, b) => a - b))
})

test('lists tags and relations by frequency and leaves out the rare ones', () => {
  expect(inventory.tags).toEqual(['VERB|VB', 'NOUN|NNS'])
  expect(inventory.relations).toEqual(['root', 'nsubj'])
  expect(inventory.silverTags).toEqual(['NN'])
})

test('never learns the relation "dep" from silver text', () => {
  expect(inventory.silverRelations).toEqual([])
})

test('encodes unknown words as row 1, a subtype nobody lists as its base, and what is not listed at all as -1', () => {
  const rowOfWord = new Map(inventory.words.map((word, index) => [word, index + 2]))
  const encode = (words: TrainingSentence) => [...encodeSentences([words], { rowOfWord, ...inventory })]
  expect(encode(sentence('once', 'ADV|RB', 'nsubj:outer'))).toEqual([1, 1, ...wordFeatures('once').rows, -1, 0, 1, 0])
  expect(encode(sentence('fail', 'VERB|VB', 'advmod')).slice(-4)).toEqual([0, 0, -1, 0])
})
