import { expect, test } from 'vitest'
import { instantiateKernel } from './instantiateKernel.js'

test('bytes that are no kernel are refused with a reason', () => {
  expect(() => instantiateKernel(Uint8Array.of(1, 2, 3))).toThrow(/build:kernel/)
  const emptyModule = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)
  expect(() => instantiateKernel(emptyModule)).toThrow(/lacks multiply/)
})
