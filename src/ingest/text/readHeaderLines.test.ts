import { expect, test } from 'vitest'
import { NO_DETAILS } from '../ReportDraft.js'
import { readHeaderLines } from './readHeaderLines.js'

test('named header fields are read', () => {
  const text =
    'Title: Envoys meet in Oslo\nPublished: 5 September 2023\nOutlet: Harbour Post\nBy Ada Lind\n\nEnvoys met.'
  expect(readHeaderLines(text)).toEqual({
    ...NO_DETAILS,
    title: 'Envoys meet in Oslo',
    published: '2023-09-05',
    outlet: 'Harbour Post',
    byline: 'Ada Lind',
  })
})

test('bylines, dates and periodicals are known by their form', () => {
  const text =
    'News by Bay News correspondent\nTuesday, September 05, 2023\nBay News – ISSN: 1234-567X\nSummary:\n- Envoys met.'
  expect(readHeaderLines(text)).toEqual({
    ...NO_DETAILS,
    byline: 'Bay News correspondent',
    published: '2023-09-05',
    outlet: 'Bay News',
  })
})

test('a first line that stands alone is the title', () =>
  expect(readHeaderLines('Envoys meet in Oslo\n\nEnvoys of two states met on Monday.').title).toBe(
    'Envoys meet in Oslo',
  ))

test.each([
  ['a first sentence', 'Envoys of two states met on Monday.\n\nThey spoke.'],
  ['a wrapped first line', 'Envoys of two states met on\nMonday.'],
  ['the only line', 'Envoys meet in Oslo'],
  ['a date deep in the story', `${'Word\n'.repeat(12)}Published: 2023-09-05\n`],
])('%s says nothing about the report', (_, text) => expect(readHeaderLines(text)).toEqual(NO_DETAILS))

test('a date that cannot be told is left open', () =>
  expect(readHeaderLines('Published: 05/09/2023\n\nEnvoys met.').published).toBeNull())
