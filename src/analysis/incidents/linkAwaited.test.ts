import { expect, test } from 'vitest'
import { type ShortRecord, testIncidentKnowledge, testReportOf } from './fixtures/testRecords.js'
import { linksAmong } from './linkAwaited.js'
import { wordSpace } from './matching/wordSpace.js'
import { traceRecords } from './records/traceRecords.js'

const VISIT: ShortRecord = { category: 'CONSULT', mode: 'visit', by: ['ARD'], to: ['BRI'] }
const AWAITED: ShortRecord = { ...VISIT, status: 'planned', during: ['2024-03-01', '2024-04-01'] }
const HAPPENED: ShortRecord = { ...VISIT, on: '2024-03-20' }

/** How many links lead from an announced visit to what another report tells, or the same one where none is named. */
function links(told: ShortRecord, published = '2024-03-21', house = 'Echo'): number {
  const sentences = ['The president of Arda will visit the harbour of Brin.', 'She toured the harbour of Brin.']
  const reports =
    house === 'Delta'
      ? [testReportOf('Delta', '2024-03-05', sentences, [AWAITED, { ...told, sentence: 1 }])]
      : [
          testReportOf('Delta', '2024-03-05', sentences.slice(0, 1), [AWAITED]),
          testReportOf(house, published, sentences.slice(1), [told]),
        ]
  const records = traceRecords(reports, testIncidentKnowledge().words)
  return linksAmong(
    records,
    wordSpace(() => 1),
  ).length
}

test('what was announced is linked with its coming about', () => expect(links(HAPPENED)).toBe(1))

test.each([
  ['what did not come about', { ...HAPPENED, status: 'did-not-happen' }],
  ['what is still to come', { ...HAPPENED, status: 'planned' }],
  ['what others did', { ...HAPPENED, by: ['COR'] }],
  ['what happened before it was announced', { ...HAPPENED, on: '2024-03-01' }],
  ['another kind of deed', { ...HAPPENED, category: 'ASSAULT' }],
] as const satisfies readonly (readonly [string, ShortRecord])[])('it is not linked with %s', (_, told) =>
  expect(links(told)).toBe(0))

test('a report does not tell of the coming about of what it announces', () =>
  expect(links(HAPPENED, '2024-03-05', 'Delta')).toBe(0))

test('what was told before the announcement is not its coming about', () =>
  expect(links(HAPPENED, '2024-03-04')).toBe(0))
