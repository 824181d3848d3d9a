import { expect, test } from 'vitest'
import { decodeWeightRows } from '../../src/language/weights/decodeWeightRows.js'
import { readModelFile } from '../../src/util/index.js'
import { encodeModel } from './encodeModel.js'
import { freezeWeights } from './freezeWeights.js'
import { TrainableWeights } from './TrainableWeights.js'

function train(): TrainableWeights {
  const weights = new TrainableWeights(5, 0)
  for (let round = 0; round < 300; round++) {
    const keys = Int32Array.from([round % 7, -round, (round * 7919) | 0])
    weights.update(keys, keys.length, round % 5, 1)
    weights.update(keys, keys.length, (round + 2) % 5, -1)
    weights.step++
  }
  return weights
}

test('a model file reads back as it was written', () => {
  const rows = freezeWeights(train(), 0)
  const { header, body } = readModelFile(encodeModel({ kind: 'test', note: 'ä' }, rows), 'test')
  expect(header.note).toBe('ä')
  const read = decodeWeightRows(body)
  expect(Array.from(read.keys)).toEqual(Array.from(rows.keys))
  expect(Array.from(read.lengths)).toEqual(Array.from(rows.lengths))
  expect(Array.from(read.classes)).toEqual(Array.from(rows.classes))
  expect(Array.from(read.steps)).toEqual(Array.from(rows.steps))
  expect(read.unit).toBeCloseTo(rows.unit, 8)
})

test('small weights are dropped and rounding stays within a step', () => {
  const all: number[] = []
  const trained = train()
  trained.forEachAverage(0, (_, __, weight) => all.push(Math.abs(weight)))
  const threshold = all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0
  const kept = freezeWeights(trained, threshold)
  expect(kept.classes.length).toBe(all.filter((weight) => weight >= threshold).length)
})

test.each([
  ['another kind', encodeModel({ kind: 'tagger' }, freezeWeights(train(), 0)), 'another kind'],
  ['no model at all', new TextEncoder().encode('once upon a time'), 'not a model file'],
])('%s is refused', (_, bytes, message) => expect(() => readModelFile(bytes, 'perceptron')).toThrow(message))

test('weights cut short are refused', () => {
  const { body } = readModelFile(encodeModel({ kind: 'test' }, freezeWeights(train(), 0)), 'test')
  expect(() => decodeWeightRows(body.subarray(0, body.length - 1))).toThrow('length')
})
