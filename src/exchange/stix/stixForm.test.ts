import { expect, test } from 'vitest'
import { makeReading } from '../../ledger/fixtures/makeReading.js'
import type { Report } from '../../types/index.js'
import type { ReadStoredReport } from '../ReadStoredReport.js'
import { stixForm } from './stixForm.js'

/** The references and the extension's fields of the report that STIX makes of a report. */
function written(parts: Partial<Report>) {
  const { report, ...reading } = makeReading(parts)
  const at = '2024-03-05T10:00:00.000Z'
  const item = { report: { id: 'r:1', report, origin: 'a', keptAt: at }, reading: { ...reading, codedAt: at } }
  const objects = stixForm('a').write(item as unknown as ReadStoredReport)
  return JSON.parse(objects.at(-1) ?? '')
}

test.each([
  ['https://post.example/a b', { url: 'https://post.example/a%20b' }],
  ['https://пост.example/мир', { url: 'https://xn--n1abhe.example/%D0%BC%D0%B8%D1%80' }],
  ['post.example/a', { external_id: 'post.example/a' }],
])('the address %s is written so that it is a URI, or else as an id', (url, reference) => {
  expect(written({ url }).external_references).toEqual([{ source_name: 'The Norland Post', ...reference }])
})

test('names of sources that STIX keeps for registers are not used', () => {
  const sources = ['CVE', 'capec', 'CVE Weekly'].map((outlet) => written({ outlet, byline: 'A' }).external_references)
  expect(sources.map(([{ source_name }]) => source_name)).toEqual(['report', 'report', 'CVE Weekly'])
})

test('a report without a day of its own is published when it was kept, and its extension says no day', () => {
  const { published, extensions } = written({ published: null })
  expect(published).toBe('2024-03-05T10:00:00.000Z')
  expect(Object.values(extensions)).toEqual([{ extension_type: 'property-extension', report_id: 'r:1' }])
})
