import { expect, test } from 'vitest'
import { readFactualityModel, scoreScales } from '../../src/coder/reading/index.js'
import { hashText } from '../../src/util/index.js'
import { packFactuality } from './packFactuality.js'
import { SETTINGS } from './settings.js'
import { trainNetwork } from './trainNetwork.js'

const NAMES = ['past', 'future', 'not']
const KEYS = Int32Array.from(NAMES, hashText).sort()
const columnOf = (name: string): number => KEYS.indexOf(hashText(name))

function trainedBytes(): Uint8Array {
  const rows = [
    { names: ['past'], certainty: 3, occurrence: 3 },
    { names: ['future'], certainty: 2, occurrence: -2 },
    { names: ['past', 'not'], certainty: -3, occurrence: -3 },
  ]
  const examples = rows.flatMap(({ names, certainty, occurrence }) =>
    [certainty, occurrence].map((label, scale) => ({ columns: names.map(columnOf), share: 1, scale, label })),
  )
  const many = Array.from({ length: 60 }, () => examples).flat()
  const settings = { ...SETTINGS, epochs: 60, stepSize: 0.02, dropout: 0, batchSize: 6 }
  return packFactuality(trainNetwork(many, KEYS.length, 2, settings), KEYS)
}

test('what was learned survives packing, on both scales', () => {
  const model = readFactualityModel(trainedBytes())
  const past = scoreScales(model, ['past'])
  const future = scoreScales(model, ['future', 'unheard of'])
  expect([past.certainty > 2, past.occurrence > 2, future.certainty > 1, future.occurrence < -1]).toEqual(
    Array(4).fill(true),
  )
  expect(scoreScales(model, ['past', 'not']).certainty).toBeLessThan(-2)
})

test('training twice gives the same bytes', () => expect(trainedBytes()).toEqual(trainedBytes()))

test('a file that is cut short is refused', () => {
  const bytes = trainedBytes()
  expect(() => readFactualityModel(bytes.subarray(0, bytes.length - 1))).toThrow(/cut short/)
})
