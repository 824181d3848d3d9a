import { expect, test } from 'vitest'
import { splitHeader } from './splitHeader.js'

test('header lines closed by a blank line are split off', () =>
  expect(splitHeader('Title: Envoys meet\nPublished: 2023-09-05\n\nEnvoys met.\n')).toEqual({
    header: ['Title: Envoys meet', 'Published: 2023-09-05'],
    body: 'Envoys met.\n',
  }))

test('a byline among header lines goes with them', () =>
  expect(splitHeader('Title: Envoys meet\nBy Ada Lind\n\nEnvoys met.').body).toBe('Envoys met.'))

test.each([
  ['no header', 'Envoys met.\n\nThey spoke.'],
  ['a header that runs into the story', 'Title: Envoys meet\nEnvoys met.'],
  ['a header without a story', 'Title: Envoys meet\n\n'],
  ['a first line of another name', 'Moscow: the envoys met\n\nThey spoke.'],
])('%s is left as it is', (_, text) => expect(splitHeader(text)).toEqual({ header: [], body: text }))
