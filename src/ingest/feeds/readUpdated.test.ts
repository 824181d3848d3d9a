import { expect, test } from 'vitest'
import { readUpdated } from './readUpdated.js'

test.each([
  ['2024-03-05T10:00:59+01:00', '2024-03-05T09:00Z'],
  ['Tue, 05 Mar 2024 10:00:00 GMT', '2024-03-05T10:00Z'],
  ['lately', 'lately'],
  [' ', null],
  [undefined, null],
])('%j is %j', (said, read) => expect(readUpdated(said)).toBe(read))
