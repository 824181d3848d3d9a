import { expect, test } from 'vitest'
import { type Opinion, voteOnSentence } from './voteOnSentence.js'

const NOUN: Opinion = { upos: 'NOUN', xpos: 'NN', head: 3, relation: 'nsubj' }

function vote(head: number, tag: string, network: number, perceptron: Opinion, both: Opinion) {
  const words = [{ form: 'envoy', tag, head, relation: 'dobj', punctuation: false }]
  return voteOnSentence(words, { network: [network], perceptron: [perceptron], both: [both] })[0]
}

test.each([
  ['all agree', 3, 3, 3, 3],
  ['network and perceptron outvote the other parser', 5, 3, 3, 3],
  ['perceptron and the other parser outvote the network', 3, 7, 3, 3],
  ['network and the other parser outvote the perceptron', 7, 7, 3, 7],
])('%s', (_, other, network, perceptron, chosen) => {
  const both = { ...NOUN, head: chosen, relation: 'obl' }
  expect(vote(other, 'NN', network, { ...NOUN, head: perceptron }, both)).toMatchObject({
    head: chosen,
    relation: 'obl',
  })
})

test('without a majority the arc stays open', () => {
  expect(vote(1, 'NN', 2, NOUN, NOUN)).toMatchObject({ relation: '?', head: 0 })
})

test('an arc that only the other two have takes the perceptron’s relation', () => {
  const both = { ...NOUN, head: 7, relation: 'obl' }
  expect(vote(3, 'NN', 7, NOUN, both)).toMatchObject({ head: 3, relation: 'nsubj' })
})

test.each([
  ['agrees with the other parser', 'NN', 'VB', 'NOUN|NN'],
  ['agrees with the perceptron', 'VB', 'NN', 'NOUN|NN'],
  ['agrees with nobody', 'VB', 'JJ', '?'],
])('a tag that %s gives the right target', (_, other, perceptron, expected) => {
  expect(vote(3, other, 3, { ...NOUN, xpos: perceptron }, NOUN)?.tag).toBe(expected)
})

test('a sentence that was not parsed is an error', () => {
  const words = [{ form: 'envoy', tag: 'NN', head: 0, relation: 'root', punctuation: false }]
  expect(() => voteOnSentence(words, { network: [], perceptron: [], both: [] })).toThrow('word 1 of 1')
})
