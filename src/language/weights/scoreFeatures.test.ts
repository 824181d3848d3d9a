import fc from 'fast-check'
import { expect, test } from 'vitest'
import { expandWeight } from './expandWeight.js'
import { packSparseWeights } from './packSparseWeights.js'
import { scoreFeatures } from './scoreFeatures.js'

test('a packed model scores like adding up its rows', () => {
  const rows = fc.uniqueArray(
    fc.record({
      key: fc.integer(),
      entries: fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: -127, max: 127 })), {
        minLength: 1,
        maxLength: 7,
        selector: ([id]) => id,
      }),
    }),
    { selector: ({ key }) => key, maxLength: 40 },
  )
  fc.assert(
    fc.property(rows, fc.array(fc.integer(), { maxLength: 5 }), (model, strangers) => {
      const entries = model.flatMap((row) => row.entries)
      const weights = packSparseWeights({
        classCount: 7,
        unit: 1,
        keys: Int32Array.from(model, ({ key }) => key),
        lengths: Uint8Array.from(model, (row) => row.entries.length),
        classes: Uint8Array.from(entries, ([id]) => id),
        steps: Int8Array.from(entries, ([, step]) => step),
      })
      const keys = Int32Array.from([...model.map(({ key }) => key), ...strangers])
      const known = Array.from(keys).flatMap((key) => model.find((row) => row.key === key)?.entries ?? [])
      const expected = new Int32Array(7)
      for (const [id, step] of known) expected[id] = (expected[id] ?? 0) + expandWeight(step)
      const scores = new Int32Array(7)
      scoreFeatures(weights, keys, keys.length, scores)
      expect(scores).toEqual(expected)
    }),
    { seed: 4 },
  )
})
