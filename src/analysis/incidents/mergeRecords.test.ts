import { expect, test } from 'vitest'
import { testKnowledge } from '../lineage/fixtures/testKnowledge.js'
import { lineageOf } from '../lineage/origins/lineageOf.js'
import { type ShortRecord, testIncidentKnowledge, testReportOf } from './fixtures/testRecords.js'
import { mergeRecords } from './mergeRecords.js'
import type { CodedReport } from './records/CodedReport.js'

const knowledge = testIncidentKnowledge()
const lineageKnowledge = testKnowledge()

function merge(reports: readonly CodedReport[]) {
  const lineage = lineageOf(
    reports.map(({ report }) => report),
    lineageKnowledge,
  )
  return mergeRecords(reports, { lineage, knowledge })
}

type Told = readonly [outlet: string, published: string, sentence: string, record: ShortRecord]

const SHELLING: Told = [
  'Delta',
  '2024-03-05',
  'Shells from Arda hit the market of Brin on Monday.',
  { category: 'ASSAULT', by: ['ARD'], to: ['BRI'], on: '2024-03-04', place: { name: 'Brin', country: 'BRI' } },
]

const VISIT: Told = [
  'Delta',
  '2024-03-05',
  'President Olm arrived in Corva on Monday.',
  { category: 'CONSULT', mode: 'visit', by: ['person:olm@ARD'], to: ['COR'], on: '2024-03-04' },
]

test.each<readonly [why: string, Told, Told, isOne: boolean]>([
  [
    'one deed, told by two houses',
    SHELLING,
    ['Echo', '2024-03-05', 'The market of Brin was shelled by the army of Arda.', { ...SHELLING[3], by: ['ARD.MIL'] }],
    true,
  ],
  [
    'a deed, and a deed of the same sides a week later',
    SHELLING,
    ['Echo', '2024-03-12', 'Shells from Arda hit Brin again.', { ...SHELLING[3], on: '2024-03-11' }],
    false,
  ],
  [
    'a deed, and an accusation about it',
    SHELLING,
    ['Echo', '2024-03-05', 'Brin accused Arda of shelling its market.', { ...SHELLING[3], category: 'ACCUSE' }],
    false,
  ],
  [
    'a deed whose doer is disputed',
    SHELLING,
    ['Echo', '2024-03-05', 'Shells from Brin itself hit the market of Brin.', { ...SHELLING[3], by: ['BRI'] }],
    true,
  ],
  [
    'a statement of one state, and one of another',
    ['Delta', '2024-03-05', 'Corva condemned the shelling.', { category: 'ACCUSE', by: ['COR'], to: ['ARD'] }],
    ['Echo', '2024-03-05', 'Denta condemned the shelling.', { category: 'ACCUSE', by: ['DEN'], to: ['ARD'] }],
    false,
  ],
  [
    'a person of a state, and the state',
    VISIT,
    ['Echo', '2024-03-05', 'A president of Arda is in Corva, its first visit.', { ...VISIT[3], by: ['ARD'] }],
    true,
  ],
  [
    'two persons of a state, on different days',
    VISIT,
    [
      'Echo',
      '2024-03-06',
      'Minister Pell arrived in Corva.',
      { ...VISIT[3], by: ['person:pell@ARD'], on: '2024-03-05' },
    ],
    false,
  ],
  [
    'who met whom, told the other way round',
    [
      'Delta',
      '2024-03-05',
      'Olm met Rusk on Monday.',
      { category: 'CONSULT', by: ['person:olm@ARD'], to: ['person:rusk@COR'], on: '2024-03-04' },
    ],
    [
      'Echo',
      '2024-03-05',
      'Rusk met Olm for talks.',
      { category: 'CONSULT', by: ['person:rusk@COR'], to: ['person:olm@ARD'] },
    ],
    true,
  ],
  [
    'who goes to whom, and the visit in return',
    ['Delta', '2024-03-05', 'Olm will visit Corva.', { ...VISIT[3], status: 'planned' }],
    [
      'Echo',
      '2024-03-05',
      'Rusk will visit Arda.',
      { ...VISIT[3], by: ['person:rusk@COR'], to: ['ARD'], status: 'planned' },
    ],
    false,
  ],
  [
    'a visit to come, and the visit',
    ['Echo', '2024-03-01', 'President Olm will visit Corva.', { ...VISIT[3], status: 'planned' }],
    VISIT,
    false,
  ],
  [
    'a deed, and its denial',
    ['Delta', '2024-03-05', 'Arda sold shells to Corva.', { category: 'COOPERATE', by: ['ARD'], to: ['COR'] }],
    [
      'Echo',
      '2024-03-06',
      'Arda denied that it sold shells to Corva.',
      {
        category: 'REJECT',
        underlying: { category: 'COOPERATE', mode: null },
        by: ['ARD'],
        to: ['COR'],
        status: 'denied',
      },
    ],
    true,
  ],
])('%s', (_why, one, other, isOne) => {
  const reports = [one, other].map(([outlet, day, sentence, record]) => testReportOf(outlet, day, [sentence], [record]))
  expect(merge(reports).incidents).toHaveLength(isOne ? 1 : 2)
})

test('a visit to come leads to the visit', () => {
  const { incidents, links } = merge([
    testReportOf('Delta1', '2024-03-01', ['President Olm will visit Corva.'], [{ ...VISIT[3], status: 'planned' }]),
    testReportOf('Delta2', '2024-03-05', [VISIT[2]], [VISIT[3]]),
  ])
  const [awaited, happened] = incidents
  expect(links).toMatchObject([{ awaited: awaited?.id, happened: happened?.id }])
})

test('values that differ stand side by side, each with its records', () => {
  const other = { ...SHELLING[3], place: { name: 'Brin', country: 'BRI' } }
  const { incidents } = merge([
    testReportOf('Delta', '2024-03-05', ['Shells from Arda killed 7 people at the market of Brin.'], [SHELLING[3]]),
    testReportOf('Echo', '2024-03-05', ['Shells from Arda killed 9 people at the market of Brin.'], [other]),
  ])
  const [incident] = incidents
  expect(incident?.counts).toMatchObject([
    { value: { thing: 'dead', number: 7, bound: 'exactly' }, records: ['Delta-0'] },
    { value: { thing: 'dead', number: 9, bound: 'exactly' }, records: ['Echo-0'] },
  ])
  expect(incident?.conflicts).toEqual(['count'])
})

test('copies are one origin', () => {
  const sentence =
    'Shells from Arda hit the market of the border town of Brin on Monday, and two people were hurt there.'
  const { incidents } = merge([
    testReportOf('Delta', '2024-03-05', [sentence], [SHELLING[3]]),
    testReportOf('Echo', '2024-03-06', [sentence], [SHELLING[3]]),
  ])
  expect(incidents).toMatchObject([{ reports: 2, origins: 1, credibility: { grade: 2 } }])
})
