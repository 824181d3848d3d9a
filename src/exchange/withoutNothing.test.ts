import { expect, test } from 'vitest'
import { withoutNothing } from './withoutNothing.js'

test('what says nothing is left out at every depth; zero and false say something', () => {
  const fields = {
    none: null,
    empty: '',
    list: [],
    object: { none: null },
    zero: 0,
    no: false,
    deep: [{ a: 1, b: [] }, {}],
  }
  expect(withoutNothing(fields)).toEqual({ zero: 0, no: false, deep: [{ a: 1 }] })
})
