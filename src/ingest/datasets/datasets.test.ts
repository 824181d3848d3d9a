import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Fault, type ImportedItem } from '../../types/index.js'
import { cameoActor } from './cameoActor.js'
import { cellsUnder } from './cells.js'
import type { DatasetCodes } from './DatasetCodes.js'
import {
  gdeltDocumentLine,
  gdeltEventLine,
  gdeltMentionLine,
  ICEWS_LINES,
  PLOVER_LINE,
  POLECAT_LINES,
} from './fixtures/datasetLines.js'
import { importedGdeltEvent, readGdeltDocument, readGdeltMention } from './readGdelt.js'
import { readIcewsEvent } from './readIcewsEvent.js'
import { readPloverRecord } from './readPloverRecord.js'
import { readPolecatEvent } from './readPolecatEvent.js'

const COUNTRIES: Readonly<Record<string, string>> = {
  'Russian Federation': 'RUS',
  Switzerland: 'CHE',
  Sun: 'SUN',
  Peru: 'PER',
  Chile: 'CHL',
  'North Korea': 'PRK',
}

const CODES: DatasetCodes = {
  codeByFips: new Map([
    ['KN', 'PRK'],
    ['RS', 'RUS'],
  ]),
  ploverByCameo: new Map([
    ['036', { category: 'AGREE', mode: null, contexts: ['diplomatic'] }],
    ['042', { category: 'CONSULT', mode: 'visit', contexts: [] }],
  ]),
  cameoParts: new Map([
    ['GOV', { code: null, sector: 'GOV' }],
    ['MED', { code: null, sector: 'JRN' }],
    ['SUN', { code: null, sector: 'REL' }],
    ['IGO', { code: 'IGO', sector: null }],
    ['AFR', { code: null, sector: null }],
    ['ROM', { code: 'ROU', sector: null }],
  ]),
  icewsSectors: [
    { words: 'ministry', code: null, sector: 'GOV' },
    { words: 'executive', code: null, sector: 'GOV' },
    { words: 'nongovernmental', code: 'NGO', sector: null },
    { words: 'government', code: null, sector: 'GOV' },
  ],
  isCountry: (code) => Object.values(COUNTRIES).includes(code),
  countryNamed: (name) => COUNTRIES[name] ?? null,
}

test.each([
  ['PRKGOV', 'PRK', ['GOV']],
  ['GOV', null, ['GOV']],
  ['IGOAFR', 'IGO', []],
  ['ROMMED', 'ROU', ['JRN']],
  ['SUNGOV', 'SUN', ['GOV']],
  ['RUSSUN', 'RUS', ['REL']],
  ['XYZ', null, []],
])('the CAMEO actor %s is of %s', (raw, code, sectors) =>
  expect(cameoActor(raw, null, CODES)).toEqual({ code, sectors, name: null, raw }))

test('an event of GDELT has actors, category and place in our codes', () => {
  expect(importedGdeltEvent(gdeltEventLine(), CODES)).toEqual({
    kind: 'event',
    dataset: 'gdelt',
    rowId: '700000001',
    day: '2024-03-06',
    category: 'AGREE',
    mode: null,
    cameo: '036',
    contexts: ['diplomatic'],
    actors: [{ code: 'PRK', sectors: ['GOV'], name: 'PYONGYANG', raw: 'PRKGOV' }],
    recipients: [{ code: 'RUS', sectors: [], name: 'RUSSIA', raw: 'RUS' }],
    place: { name: 'North Korea', country: 'PRK', lat: 40, lon: 127 },
    url: 'https://post.example/1',
    publisher: null,
    details: { isRoot: 1, mentions: 12, sources: 2, articles: 12, tone: -1.5 },
  })
})

test('a mention of GDELT says where an event was seen, when, and how sure GDELT is', () => {
  expect(readGdeltMention(gdeltMentionLine())).toEqual({
    kind: 'mention',
    dataset: 'gdelt',
    rowId: '700000001 https://post.example/2 3',
    eventRowId: '700000001',
    seenAt: '2024-03-06T10:30:00.000Z',
    url: 'https://post.example/2',
    publisher: 'post.example',
    confidence: 60,
    tone: -2.25,
  })
})

test('a row of GKG gives what was found in an article, each thing once', () => {
  expect(readGdeltDocument(gdeltDocumentLine(), CODES)).toMatchObject({
    rowId: '20240306101500-7',
    seenAt: '2024-03-06T10:15:00.000Z',
    themes: ['ARMEDCONFLICT', 'LEADER'],
    persons: ['kim jong un'],
    organisations: ['foreign ministry'],
    places: [
      { name: 'Pyongyang, North Korea', country: 'PRK', lat: 39.0194, lon: 125.755 },
      { name: 'Russia', country: 'RUS', lat: 60, lon: 100 },
    ],
    tone: -1.5,
  })
})

test('an event of ICEWS has its country by name, its sectors by their words', () => {
  const [header, line] = ICEWS_LINES
  expect(readIcewsEvent(cellsUnder(header)(line), CODES)).toMatchObject({
    rowId: '20001',
    day: '2015-03-02',
    category: 'CONSULT',
    mode: 'visit',
    actors: [{ code: 'RUS', sectors: ['GOV'], name: 'Foreign Affairs (Russia)' }],
    recipients: [{ code: 'NGO', sectors: [], name: 'Amnesty International' }],
    place: { name: 'Geneva', country: 'CHE', lat: 46.2, lon: 6.15 },
    publisher: 'The Post',
    details: { label: 'Make a visit', intensity: 1.9, story: '9001', sentence: 2 },
  })
})

test('an event of POLECAT is in PLOVER already', () => {
  const [header, line] = POLECAT_LINES
  expect(readPolecatEvent(cellsUnder(header)(`${line}\t\t`), CODES)).toMatchObject({
    rowId: 'asa20230301-7',
    category: 'COERCE',
    mode: 'arrest',
    contexts: ['legal', 'crime'],
    actors: [{ code: 'PER', sectors: ['COP', 'GOV'], name: 'Peru' }],
    recipients: [{ code: 'CHL', sectors: ['CVL'], name: null }],
    place: { name: 'Lima', country: 'PER', lat: -12.05, lon: -77.04 },
    details: { published: '2023-03-02' },
  })
})

test('a record of PLOVER JSON gives an event for each of its categories', () => {
  const events = readPloverRecord(PLOVER_LINE)
  expect(events.map(({ rowId, category }) => [rowId, category])).toEqual([
    ['P-1#1', 'AGREE'],
    ['P-1#2', 'CONSULT'],
  ])
  expect(events[0]).toMatchObject({
    actors: [{ code: 'USA', sectors: ['GOV'] }],
    recipients: [{ code: 'CAN' }],
    place: { name: 'Ottawa', country: 'CAN', lat: 45.41, lon: -75.7 },
    url: 'https://post.example/9',
  })
})

const [ICEWS_HEADER, ICEWS_ROW] = ICEWS_LINES
const [POLECAT_HEADER, POLECAT_ROW] = POLECAT_LINES
const icews = (line: string) => readIcewsEvent(cellsUnder(ICEWS_HEADER)(line), CODES)
const polecat = (line: string) => readPolecatEvent(cellsUnder(POLECAT_HEADER)(line), CODES)

test.each<[string, () => unknown, RegExp]>([
  ['a short line of ICEWS', () => icews('1\t2015-03-02'), /2 columns/],
  ['an impossible day', () => icews(ICEWS_ROW.replace('2015-03-02', '2015-13-02')), /no day/],
  ['a code that is none', () => icews(ICEWS_ROW.replace('\t042\t', '\tvisit\t')), /no CAMEO code/],
  ['an unknown category', () => polecat(POLECAT_ROW.replace('COERCE', 'CRIME')), /no category/],
  ['a mention of nothing', () => readGdeltMention(gdeltMentionLine({ 0: 'x' })), /no id/],
  ['a mention of no time', () => readGdeltMention(gdeltMentionLine({ 2: '20241306103000' })), /no instant/],
  ['a row of GKG without an id', () => readGdeltDocument(gdeltDocumentLine({ 0: '7' }), CODES), /no id/],
  ['a record without a date', () => readPloverRecord('{"id":"1","event":["AGREE"],"date":null}'), /no day/],
  ['a record of no event', () => readPloverRecord('{"id":"1","event":[],"date":"2016-07-24"}'), /no event/],
  ['no JSON', () => readPloverRecord('{"id"'), /no JSON/],
])('%s is a fault', (_, read, message) => {
  expect(read).toThrow(Fault)
  expect(read).toThrow(message)
})

test('whatever stands in a line, it is read or refused with a Fault', () => {
  const readers: ((line: string) => ImportedItem | ImportedItem[])[] = [
    (line) => importedGdeltEvent(line, CODES),
    readGdeltMention,
    (line) => readGdeltDocument(line, CODES),
    icews,
    polecat,
    readPloverRecord,
  ]
  const lines = [gdeltEventLine(), gdeltMentionLine(), gdeltDocumentLine(), ICEWS_ROW, POLECAT_ROW, PLOVER_LINE]
  fc.assert(
    fc.property(fc.nat(5), fc.nat(400), fc.string(), (which, at, words) => {
      const line = lines[which] ?? ''
      const place = at % line.length
      try {
        readers[which]?.(line.slice(0, place) + words + line.slice(place + words.length))
      } catch (error) {
        expect(error).toBeInstanceOf(Fault)
      }
    }),
    { seed: 4, numRuns: 1000 },
  )
})
