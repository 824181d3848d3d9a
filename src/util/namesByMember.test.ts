import { expect, test } from 'vitest'
import { namesByMember } from './namesByMember.js'

test('a member of two sets has both their names, in their order', () => {
  const sets = new Map([
    ['weapons', new Set(['tank', 'drone'])],
    ['vehicles', new Set(['tank'])],
  ])
  expect([...namesByMember(sets)]).toEqual([
    ['tank', ['weapons', 'vehicles']],
    ['drone', ['weapons']],
  ])
})
