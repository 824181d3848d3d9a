import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { expandWeight } from './expandWeight.js'
import { packSparseWeights } from './packSparseWeights.js'
import { scoreFeatures } from './scoreFeatures.js'

const KERNEL = readFileSync(new URL('../../../data/models/kernel.wasm', import.meta.url))
/** More classes than one stride of the kernel's sums holds. */
const CLASSES = 21

test('a packed model scores like adding up its rows', () => {
  const rows = fc.uniqueArray(
    fc.record({
      key: fc.integer(),
      entries: fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: CLASSES - 1 }), fc.integer({ min: -127, max: 127 })), {
        minLength: 1,
        maxLength: 7,
        selector: ([id]) => id,
      }),
    }),
    { selector: ({ key }) => key, maxLength: 40, size: 'max' },
  )
  fc.assert(
    fc.property(rows, fc.array(fc.integer(), { maxLength: 5 }), (model, strangers) => {
      const entries = model.flatMap((row) => row.entries)
      const rows = {
        classCount: CLASSES,
        unit: 1,
        keys: Int32Array.from(model, ({ key }) => key),
        lengths: Uint8Array.from(model, (row) => row.entries.length),
        classes: Uint8Array.from(entries, ([id]) => id),
        steps: Int8Array.from(entries, ([, step]) => step),
      }
      const weights = packSparseWeights(rows, KERNEL)
      const keys = Int32Array.from([...model.map(({ key }) => key), ...strangers])
      const known = Array.from(keys).flatMap((key) => model.find((row) => row.key === key)?.entries ?? [])
      const expected = new Int32Array(CLASSES)
      for (const [id, step] of known) expected[id] = (expected[id] ?? 0) + expandWeight(step)
      weights.keys.set(keys)
      scoreFeatures(weights, keys.length)
      expect(weights.scores).toEqual(expected)
    }),
    { seed: 4 },
  )
})
