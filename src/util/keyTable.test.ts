import { expect, test } from 'vitest'
import { keyTable } from './keyTable.js'

test('gives each key its position, also where keys share a slot', () => {
  const { find } = keyTable(Int32Array.of(-9, 3, 11, 19, 2_000_000_000))
  expect([-9, 3, 11, 19, 2_000_000_000].map(find)).toEqual([0, 1, 2, 3, 4])
  expect([27, 0, -1].map(find)).toEqual([-1, -1, -1])
})

test('an empty table knows no key', () => expect(keyTable(new Int32Array(0)).find(5)).toBe(-1))
