import { expect, test } from 'vitest'
import { makeReport } from './makeReport.js'

test('what is not known is null, and the language is English', () => {
  const { id, ...rest } = makeReport({ text: 'Peru thanked Chile.' })
  expect(id).toMatch(/^sha256:[0-9a-f]{64}$/)
  expect(rest).toEqual({
    url: null,
    outlet: null,
    title: null,
    byline: null,
    published: null,
    language: 'en',
    text: 'Peru thanked Chile.',
  })
})

test('the same text has the same id, however its lines end', () =>
  expect(makeReport({ text: '\ufeffone\r\ntwo' })).toEqual(makeReport({ text: 'one\ntwo' })))

test('an id that the input names is kept', () => expect(makeReport({ text: 'one', id: 'a7' }).id).toBe('a7'))
