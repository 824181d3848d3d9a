import { describe, expect, test } from 'vitest'
import type { Report } from '../../../types/index.js'
import { FLOOD, FLOOD_AGAIN, STRIKE, textOf } from '../fixtures/stories.js'
import { testKnowledge, testReport } from '../fixtures/testKnowledge.js'
import { countOrigins } from './countOrigins.js'
import { lineageOf } from './lineageOf.js'

const knowledge = testKnowledge()
const [f1, f2, f3, f4, f5] = FLOOD
const [s1, s2, s3, s4] = STRIKE
const flood = testReport('flood', textOf(...FLOOD), { outlet: 'Harbour Wire', published: '2024-05-01' })
const strike = testReport('strike', textOf(...STRIKE), { outlet: 'Northern Press Service', published: '2024-05-01' })
const inland = { outlet: 'Inland Herald', published: '2024-05-02' }
const cape = { outlet: 'Cape Gazette', published: '2024-05-03' }

const originsOf = (reports: readonly Report[], id: string) =>
  lineageOf(reports, knowledge)
    .reports.find(({ report }) => report === id)
    ?.origins.map(({ origin }) => origin)
const count = (...reports: readonly Report[]) =>
  countOrigins(
    lineageOf(reports, knowledge),
    reports.map(({ id }) => id),
  ).count

describe('origins', () => {
  test('a report that derives from nothing is its own origin', () => {
    expect(originsOf([flood, strike], 'flood')).toEqual(['report:flood'])
  })
  test('a copy of a copy goes back to the first', () => {
    const copy = testReport('copy', textOf(f1, f2, f3, f4), inland)
    const again = testReport('again', textOf(f1, f2, f3), cape)
    expect(originsOf([again, copy, flood], 'again')).toEqual(['report:flood'])
  })
  test('a story out of two wires has two origins and is none itself', () => {
    const merged = testReport('merged', textOf(f1, s1, f2, s2, f4, s3, f5, s4), inland)
    expect(originsOf([flood, strike, merged], 'merged')?.toSorted()).toEqual(['report:flood', 'report:strike'])
  })
  test('wire text in a story of its own is one of two origins', () => {
    const own = testReport('own', textOf(...FLOOD_AGAIN, f4), inland)
    expect(originsOf([flood, own], 'own')).toEqual(['report:own', 'report:flood'])
  })
  test('stories that share a paragraph of a wire do not become copies of one another', () => {
    const one = testReport('one', textOf(...FLOOD_AGAIN, f4), inland)
    const other = testReport('other', textOf(s1, s2, f4, s3, s4), cape)
    const { reports, links } = lineageOf([flood, one, other], knowledge)
    expect(reports.find(({ report }) => report === 'other')?.origins.map(({ origin }) => origin)).toEqual([
      'report:other',
      'report:flood',
    ])
    expect(links.map(({ kind }) => kind)).toEqual(['partial', 'partial', 'partial'])
  })
  test('copies of a wire whose report is not at hand go back to the wire', () => {
    const one = testReport('one', `LESSING (Reuters) - ${textOf(...FLOOD)}`, inland)
    const other = testReport('other', textOf(...FLOOD), { ...inland, outlet: 'Cape Gazette' })
    expect(originsOf([one, other], 'one')).toEqual(['outlet:reuters'])
    expect(originsOf([one, other], 'other')).toEqual(['outlet:reuters'])
  })
  test('a wire that contributed is an origin of an unknown part', () => {
    const own = testReport('own', textOf(...FLOOD_AGAIN, 'AFP contributed to this report.'), inland)
    expect(lineageOf([own], knowledge).reports[0]?.origins).toEqual([
      { origin: 'report:own', share: 1, isCertain: true },
      { origin: 'outlet:afp', share: null, isCertain: true },
    ])
  })
  test('an origin lists what derives from it', () => {
    const copy = testReport('copy', textOf(f1, f2, f3, f4), inland)
    const [origin] = lineageOf([copy, flood], knowledge).origins
    expect(origin).toMatchObject({ key: 'report:flood', outlet: 'name:harbour wire', derived: [{ report: 'copy' }] })
  })
})

describe('independent origins', () => {
  const again = testReport('again', textOf(...FLOOD_AGAIN), inland)
  test('copies count once', () => {
    expect(
      count(flood, testReport('copy', textOf(...FLOOD), inland), testReport('cut', textOf(f1, f2, f3), cape)),
    ).toBe(1)
  })
  test('tellings that share a quotation count each', () => expect(count(flood, again)).toBe(2))
  test('outlets of one owner count once', () => {
    expect(count({ ...flood, outlet: 'The Wall Street Journal' }, { ...again, outlet: 'New York Post' })).toBe(1)
    expect(count({ ...flood, outlet: 'The Wall Street Journal' }, { ...again, outlet: 'The Washington Post' })).toBe(2)
  })
  test('stories told after one outlet count once', () => {
    const cited = testReport('cited', textOf('The dyke broke on Tuesday, Kyodo reported.', f5), cape)
    const told = testReport(
      'told',
      textOf('The water came at night, according to Kyodo.', ...FLOOD_AGAIN.slice(3)),
      inland,
    )
    expect(count(cited, told)).toBe(1)
  })
  test('a story told after two outlets does not make one of them', () => {
    const both = testReport('both', textOf('The dyke broke, Kyodo reported, and Yonhap said it was old.', f5), cape)
    expect(count(both)).toBe(2)
  })
  test('an outlet cited at the end is background', () => {
    const own = testReport('own', textOf(...FLOOD_AGAIN, 'In 2011 a dyke broke too, Kyodo reported.'), inland)
    expect(count(own, testReport('cited', textOf('The dyke broke on Tuesday, Kyodo reported.', s3), cape))).toBe(2)
  })
  test('reports on one unnamed speaker count once', () => {
    const one = testReport(
      'one',
      'A senior Velmark official said on Monday that the frigate Aurora would leave the harbour of Orm before the talks begin.',
      inland,
    )
    const other = testReport(
      'other',
      'A Velmark official told this paper that the Aurora, a frigate, was to leave Orm before any talks.',
      cape,
    )
    expect(countOrigins(lineageOf([one, other], knowledge), [one.id, other.id]).independent).toMatchObject([
      { because: ['official'] },
    ])
  })
})

test('what an outlet prints under every report links none of them', () => {
  const footer =
    'The Gazette subscribes to the press code and to its council; complaints that we cannot settle with you may be taken to the ombudsman, whose rulings we print in full on this page.'
  const texts = [textOf(...FLOOD), textOf(...STRIKE), textOf(...FLOOD_AGAIN.slice(0, 2)), textOf(s1, f5)]
  const reports = [0, 1, 2].map((week) =>
    testReport(`week-${week}`, textOf(texts[week] ?? '', footer), {
      outlet: 'Cape Gazette',
      published: `2024-05-${10 + week * 7}`,
    }),
  )
  expect(lineageOf(reports, knowledge).links.filter(({ kind }) => kind !== 'quote')).toEqual([])
})
