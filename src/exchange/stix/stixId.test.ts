import { expect, test } from 'vitest'
import { stixId } from './stixId.js'

test('an id is a UUID of version 5, the same for the same name and another for any other', () => {
  const id = stixId('note', 'a')
  expect(id).toMatch(/^note--[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(stixId('note', 'a')).toBe(id)
  expect(stixId('note', 'b')).not.toBe(id)
  expect(stixId('report', 'a').slice(-12)).not.toBe(id.slice(-12))
})
