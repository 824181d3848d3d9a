import { expect, test } from 'vitest'
import type { Expectation, ExpectationId, ExpectationKind } from '../../../types/index.js'
import { testKnowledge } from '../../lineage/fixtures/testKnowledge.js'
import { lineageOf } from '../../lineage/origins/lineageOf.js'
import { type ShortRecord, testActor, testIncidentKnowledge, testReportOf } from '../fixtures/testRecords.js'
import { mergeRecords } from '../mergeRecords.js'
import { followUp } from './followUp.js'
import type { AwaitedExpectation } from './FollowedUp.js'
import { tallyOutlets, tallySpeakers } from './tallyOutcomes.js'

const knowledge = testIncidentKnowledge()
const lineageKnowledge = testKnowledge()

interface ShortExpectation {
  readonly kind?: ExpectationKind
  readonly category?: Expectation['category']
  readonly mode?: string
  readonly by?: string
  readonly to?: string
  readonly earliest?: string | null
  readonly latest?: string | null
  readonly told?: string
  readonly outlet?: string
  readonly announcedBy?: readonly string[]
}

/** Olm of Arda will visit Corva by 20 March, as his government says on 1 March. */
function awaited(more: ShortExpectation = {}): AwaitedExpectation {
  const { category = 'CONSULT', mode = 'visit', latest = '2024-03-20', told = '2024-03-01', outlet = 'Delta' } = more
  const id = JSON.stringify(more) as ExpectationId
  const words = { exact: 'will visit', start: 0, end: 10 }
  const expectation: Expectation = {
    id,
    kind: more.kind ?? 'announced',
    category,
    mode: category === 'CONSULT' ? mode : null,
    actors: [testActor(more.by ?? 'person:olm@ARD')],
    recipients: [testActor(more.to ?? 'COR')],
    announcedBy: (more.announcedBy ?? ['ARD.GOV']).map(testActor),
    anonymous: false,
    window: { earliest: more.earliest === undefined ? told : more.earliest, latest, basis: 'explicit', words: null },
    wording: { level: 'certain', words },
    condition: null,
    evidence: [{ sentence: 0, ...words }],
    events: ['x' as Expectation['events'][0]],
  }
  return { expectation, report: { id: 'sha256:x' as AwaitedExpectation['report']['id'], outlet, published: told } }
}

function incidentsOf(...told: readonly (readonly [published: string, record: ShortRecord])[]) {
  const reports = told.map(([day, record], at) => testReportOf(`Echo${at}`, day, [`Deed ${at}.`], [record]))
  const lineage = lineageOf(
    reports.map(({ report }) => report),
    lineageKnowledge,
  )
  return mergeRecords(reports, { lineage, knowledge }).incidents
}

const VISIT: ShortRecord = { category: 'CONSULT', mode: 'visit', by: ['person:olm@ARD'], to: ['COR'] }
const NOT_COME: ShortRecord = { ...VISIT, status: 'did-not-happen' }

function saidBy(id: string): NonNullable<ShortRecord['attribution']> {
  return [{ speaker: testActor(id), stance: 'denies', cue: { exact: 'x', start: 0, end: 1 }, anonymous: false }]
}

test.each<
  readonly [why: string, ShortExpectation, readonly (readonly [string, ShortRecord])[], today: string, outcome: object]
>([
  [
    'in time',
    {},
    [['2024-03-11', { ...VISIT, on: '2024-03-10' }]],
    '2024-04-01',
    { kind: 'met', on: '2024-03-10', lateDays: 0 },
  ],
  ['five days late', {}, [['2024-03-26', { ...VISIT, on: '2024-03-25' }]], '2024-04-01', { kind: 'met', lateDays: 5 }],
  ['without a day, by its report', {}, [['2024-03-12', VISIT]], '2024-04-01', { kind: 'met', on: '2024-03-12' }],
  ['by the state for its president', {}, [['2024-03-12', { ...VISIT, by: ['ARD'] }]], '2024-04-01', { kind: 'met' }],
  ['an earlier visit is another', {}, [['2024-03-02', { ...VISIT, on: '2024-02-20' }]], '2024-03-15', { kind: 'open' }],
  ['a year later is another', {}, [['2025-03-02', { ...VISIT, on: '2025-03-01' }]], '2025-04-01', { kind: 'overdue' }],
  ['a visit to somebody else', {}, [['2024-03-11', { ...VISIT, to: ['BRI'] }]], '2024-03-15', { kind: 'open' }],
  [
    'a visit by somebody else',
    {},
    [['2024-03-11', { ...VISIT, by: ['person:pell@ARD'] }]],
    '2024-03-15',
    { kind: 'open' },
  ],
  [
    'a visit in return',
    {},
    [['2024-03-11', { ...VISIT, by: ['person:rusk@COR'], to: ['ARD'] }]],
    '2024-03-15',
    { kind: 'open' },
  ],
  ['only announced again', {}, [['2024-03-11', { ...VISIT, status: 'planned' }]], '2024-03-15', { kind: 'open' }],
  ['reported after the day asked for', {}, [['2024-03-11', VISIT]], '2024-03-05', { kind: 'open' }],
  ['nothing known, and due', {}, [], '2024-03-23', { kind: 'overdue', days: 3 }],
  ['due today is not overdue', {}, [], '2024-03-20', { kind: 'open' }],
  ['never due', { latest: null }, [], '2030-01-01', { kind: 'open' }],
  [
    'called off by the guest',
    {},
    [['2024-03-10', { ...NOT_COME, attribution: saidBy('ARD.GOV') }]],
    '2024-04-01',
    { kind: 'withdrawn' },
  ],
  ['told before it was due as called off', {}, [['2024-03-10', NOT_COME]], '2024-04-01', { kind: 'withdrawn' }],
  [
    'told after it was due as not come',
    {},
    [['2024-03-25', NOT_COME]],
    '2024-04-01',
    { kind: 'contradicted', because: 'denied' },
  ],
  [
    'denied by the host',
    {},
    [['2024-03-10', { ...NOT_COME, attribution: saidBy('COR.GOV') }]],
    '2024-04-01',
    { kind: 'contradicted', because: 'denied' },
  ],
  [
    'called off, then made after all',
    {},
    [
      ['2024-03-10', NOT_COME],
      ['2024-03-19', { ...VISIT, on: '2024-03-18', place: { name: 'Corva', country: 'COR' } }],
    ],
    '2024-04-01',
    { kind: 'met' },
  ],
  [
    'a pull-out, and an attack instead',
    { category: 'RETREAT', by: 'ARD', to: 'BRI' },
    [['2024-03-10', { category: 'ASSAULT', by: ['ARD.MIL'], to: ['BRI'] }]],
    '2024-03-15',
    { kind: 'contradicted', because: 'opposite' },
  ],
  [
    'a pull-out some day, and an attack today',
    { category: 'RETREAT', by: 'ARD', to: 'BRI', earliest: null, latest: null },
    [['2024-03-10', { category: 'ASSAULT', by: ['ARD.MIL'], to: ['BRI'] }]],
    '2024-03-15',
    { kind: 'open' },
  ],
  [
    'a pull-out from a day on, and an attack before it',
    { category: 'RETREAT', by: 'ARD', to: 'BRI', earliest: '2024-03-12' },
    [['2024-03-10', { category: 'ASSAULT', by: ['ARD.MIL'], to: ['BRI'] }]],
    '2024-03-15',
    { kind: 'open' },
  ],
  [
    'a pull-out, and an attack on somebody else',
    { category: 'RETREAT', by: 'ARD', to: 'BRI' },
    [['2024-03-10', { category: 'ASSAULT', by: ['ARD.MIL'], to: ['COR'] }]],
    '2024-03-15',
    { kind: 'open' },
  ],
  [
    'a pull-out, and an attack by the other side',
    { category: 'RETREAT', by: 'ARD', to: 'BRI' },
    [['2024-03-10', { category: 'ASSAULT', by: ['BRI.MIL'], to: ['ARD'] }]],
    '2024-03-15',
    { kind: 'open' },
  ],
])('%s', (_why, short, told, today, outcome) => {
  expect(followUp([awaited(short)], incidentsOf(...told), today)[0]?.outcome).toMatchObject(outcome)
})

test('tallies count what is settled, say how much that is, and count a thing said twice once', () => {
  const incidents = incidentsOf(['2024-03-26', { ...VISIT, on: '2024-03-25' }])
  const expectations = [
    awaited(),
    awaited({ told: '2024-03-02', outlet: 'Gamma' }),
    awaited({ category: 'AID', announcedBy: ['ARD.GOV'] }),
    awaited({ category: 'SUPPORT', latest: null }),
    awaited({ category: 'ASSAULT', kind: 'demanded' }),
  ]
  const followed = followUp(expectations, incidents, '2024-04-01')
  const arda = { key: 'ARD.GOV', met: 1, metLate: 1, overdue: 1, open: 1, settled: 2, metShare: 0.5 }
  expect(tallySpeakers(followed)).toMatchObject([arda])
  expect(tallyOutlets(followed)).toMatchObject([
    { key: 'outlet:Delta', met: 1, settled: 2 },
    { key: 'outlet:Gamma', met: 1, settled: 1, metShare: 1 },
  ])
})

test('an announcer of whom nothing is settled has no share', () => {
  expect(tallySpeakers(followUp([awaited()], [], '2024-03-05'))).toMatchObject([
    { open: 1, settled: 0, metShare: null },
  ])
})
