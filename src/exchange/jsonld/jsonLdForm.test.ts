import { expect, test } from 'vitest'
import { makeReading } from '../../ledger/fixtures/makeReading.js'
import type { ReadStoredReport } from '../ReadStoredReport.js'
import { JSON_LD_FORM } from './jsonLdForm.js'

test.each([
  ['https://post.example/a b', 'https://post.example/a%20b'],
  ['post.example/a', { '@value': 'post.example/a' }],
  [null, undefined],
])('the address %s is an IRI, or else mere words', (address, url) => {
  const { report, ...reading } = makeReading({ url: address })
  const at = '2024-03-05T10:00:00.000Z'
  const item = { report: { id: 'r:1', report, origin: 'a', keptAt: at }, reading: { ...reading, codedAt: at } }
  const [text = ''] = JSON_LD_FORM.write(item as unknown as ReadStoredReport)
  expect(JSON.parse(text).url).toEqual(url)
})
