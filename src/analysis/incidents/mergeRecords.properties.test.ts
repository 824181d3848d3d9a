import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Correction } from '../../types/index.js'
import { testKnowledge } from '../lineage/fixtures/testKnowledge.js'
import { lineageOf } from '../lineage/origins/lineageOf.js'
import { type ShortRecord, testIncidentKnowledge, testReportOf } from './fixtures/testRecords.js'
import { mergeRecords } from './mergeRecords.js'
import type { CodedReport } from './records/CodedReport.js'

const knowledge = testIncidentKnowledge()
const lineageKnowledge = testKnowledge()

const STATES = ['ARD', 'BRI', 'COR'] as const
const SENTENCES = [
  'Shells hit the market.',
  'Two ministers met for talks.',
  'The envoy condemned it.',
  'Arms were sent.',
]

const anyRecord = fc.record({
  category: fc.constantFrom('ASSAULT', 'CONSULT', 'ACCUSE', 'AID', 'COOPERATE'),
  by: fc.subarray([...STATES]),
  to: fc.subarray([...STATES]),
  on: fc.option(fc.constantFrom('2024-03-03', '2024-03-04', '2024-03-05'), { nil: undefined }),
  status: fc.constantFrom('happened', 'denied', 'planned', 'possible'),
  sentence: fc.nat(3),
})

const anyReports = fc
  .array(fc.tuple(fc.constantFrom('2024-03-04', '2024-03-06', null), fc.array(anyRecord, { maxLength: 4 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((all) =>
    all.map(([day, records], at) =>
      testReportOf(
        `House${at}`,
        day,
        SENTENCES.map((sentence) => `${sentence.slice(0, -1)}, said house ${at}.`),
        records.map(({ on, ...record }): ShortRecord => (on === undefined ? record : { ...record, on })),
      ),
    ),
  )

function merge(reports: readonly CodedReport[], corrections: readonly Correction[] = []) {
  const lineage = lineageOf(
    reports.map(({ report }) => report),
    lineageKnowledge,
  )
  return mergeRecords(reports, { lineage, knowledge, corrections })
}

const SEED = { seed: 5, numRuns: 60 }

test('the order of reports and records makes no difference', () => {
  const shuffled = anyReports.chain((reports) =>
    fc.tuple(fc.constant(reports), fc.shuffledSubarray(reports, { minLength: reports.length })),
  )
  fc.assert(
    fc.property(shuffled, ([reports, others]) => {
      const turned = others.map((coded) => ({ ...coded, events: [...coded.events].reverse() }))
      expect(merge(turned)).toEqual(merge(reports))
    }),
    SEED,
  )
})

test('every record is in one incident, and ids differ', () => {
  fc.assert(
    fc.property(anyReports, (reports) => {
      const { incidents } = merge(reports)
      const records = incidents.flatMap(({ members }) => members.map(({ record }) => record)).sort()
      expect(records).toEqual(reports.flatMap(({ events }) => events.map(({ id }) => id)).sort())
      expect(new Set(incidents.map(({ id }) => id)).size).toBe(incidents.length)
    }),
    SEED,
  )
})

test('undoing a merge or split restores what was; undoing that brings it back', () => {
  const corrected = fc.tuple(anyReports, fc.constantFrom('merge' as const, 'split' as const), fc.nat(), fc.nat())
  fc.assert(
    fc.property(corrected, ([reports, kind, a, b]) => {
      const before = merge(reports)
      const anchors = before.incidents.flatMap(({ members }) => members.map(({ anchor }) => anchor))
      const records = anchors.filter((_, at) => at === a % anchors.length || at === b % anchors.length)
      const made: Correction = { id: '1', kind, records }
      const undone: Correction = { id: '2', kind: 'undo', correction: '1' }
      const redone: Correction = { id: '3', kind: 'undo', correction: '2' }
      expect(merge(reports, [made, undone])).toEqual(before)
      expect(merge(reports, [made, undone, redone])).toEqual(merge(reports, [made]))
    }),
    SEED,
  )
})

const TWO_DEEDS = [
  testReportOf(
    'Delta',
    '2024-03-05',
    ['Shells hit Brin on Monday.'],
    [{ category: 'ASSAULT', by: ['ARD'], to: ['BRI'], on: '2024-03-04' }],
  ),
  testReportOf(
    'Echo',
    '2024-03-05',
    ['A raid struck a depot in Brin.'],
    [{ category: 'COERCE', by: ['ARD'], to: ['BRI'], on: '2024-03-02' }],
  ),
]

const anchorsOf = (reports: readonly CodedReport[]) =>
  merge(reports).incidents.flatMap(({ members }) => members.map(({ anchor }) => anchor))

test('a merge by hand survives re-coding with another category, other ids and wider words', () => {
  const correction: Correction = { id: '1', kind: 'merge', records: anchorsOf(TWO_DEEDS) }
  expect(merge(TWO_DEEDS).incidents).toHaveLength(2)
  const recoded = TWO_DEEDS.map(({ events, ...coded }) => ({
    ...coded,
    events: events.map((event) => {
      const [words] = event.evidence
      const evidence: typeof event.evidence = [{ ...words, end: words.end - 4, exact: words.exact.slice(0, -4) }]
      return { ...event, id: `${event.id}-again` as typeof event.id, category: 'COERCE' as const, evidence }
    }),
  }))
  expect(merge(recoded, [correction])).toMatchObject({ incidents: [{ members: [{}, {}] }], lost: [] })
})

test('a split by hand takes a record out, and what is no longer coded is shown as lost', () => {
  const twice = [
    TWO_DEEDS[0],
    testReportOf(
      'Gamma',
      '2024-03-05',
      ['Shells hit Brin on Monday, it said.'],
      [{ category: 'ASSAULT', by: ['ARD'], to: ['BRI'], on: '2024-03-04' }],
    ),
  ].flatMap((one) => one ?? [])
  expect(merge(twice).incidents).toHaveLength(1)
  const correction: Correction = { id: '1', kind: 'split', records: anchorsOf(twice).slice(0, 1) }
  expect(merge(twice, [correction]).incidents).toHaveLength(2)
  const gone = twice.map((coded, at) => (at === 0 ? { ...coded, events: [] } : coded))
  expect(merge(gone, [correction]).lost).toMatchObject([{ correction: '1' }])
})
