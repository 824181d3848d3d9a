import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Fault } from '../../types/index.js'
import type { GdeltCodes } from './GdeltEvent.js'
import { parseFips } from './parseFips.js'
import { readGdeltEvent } from './readGdeltEvent.js'

const name = 'gazetteer/fips-countries.tsv'
const codeByFips = parseFips({
  name,
  text: readFileSync(new URL(`../../../data/${name}`, import.meta.url), 'utf8'),
})
const CODES: GdeltCodes = {
  codeByFips,
  ploverByCameo: new Map([['0211', { category: 'REQUEST', mode: 'assist', contexts: ['economic'] }]]),
}

function line(changes: Readonly<Record<number, string>>): string {
  const usual: Record<number, string> = {
    0: '700000001',
    1: '20240306',
    5: 'PRKGOV',
    6: 'PYONGYANG',
    7: 'PRK',
    25: '1',
    26: '0211',
    31: '12',
    32: '2',
    33: '12',
    34: '-1.5',
    51: '1',
    52: 'North Korea',
    53: 'KN',
    56: '40',
    57: '127',
    60: 'https://post.example/1',
  }
  return Array.from({ length: 61 }, (_, column) => changes[column] ?? usual[column] ?? '').join('\t')
}

test('a line of an events file gives an event in our words, its CAMEO code read through the codebook', () => {
  expect(readGdeltEvent(`${line({})}\r`, CODES)).toEqual({
    id: '700000001',
    date: '2024-03-06',
    actor: { code: 'PRKGOV', name: 'PYONGYANG', country: 'PRK' },
    recipient: null,
    cameo: '0211',
    plover: { category: 'REQUEST', mode: 'assist', contexts: ['economic'] },
    isRoot: true,
    mentionCount: 12,
    sourceCount: 2,
    articleCount: 12,
    tone: -1.5,
    place: { name: 'North Korea', country: 'PRK', latitude: 40, longitude: 127 },
    url: 'https://post.example/1',
  })
})

test('what GDELT leaves open stays open', () => {
  const event = readGdeltEvent(line({ 5: '', 26: '999', 51: '0', 60: 'BBC Monitoring' }), CODES)
  expect(event).toMatchObject({ actor: null, plover: null, place: null, url: null })
  expect(readGdeltEvent(line({ 53: 'OS' }), CODES).place?.country).toBeNull()
})

test.each([
  ['KN', 'PRK'],
  ['KS', 'KOR'],
  ['RS', 'RUS'],
  ['CH', 'CHN'],
  ['AU', 'AUT'],
  ['AS', 'AUS'],
  ['UP', 'UKR'],
  ['IZ', 'IRQ'],
  ['KV', 'KOS'],
  ['GZ', 'PSE'],
])('FIPS %s is %s', (fips, code) => expect(codeByFips.get(fips)).toBe(code))

test.each([
  ['too few columns', 'a\tb'],
  ['no id', line({ 0: 'x' })],
  ['no day', line({ 1: '20241399' })],
  ['no code', line({ 26: '---' })],
])('%s is a fault', (_, text) => expect(() => readGdeltEvent(text, CODES)).toThrow(Fault))

test('whatever a cell holds, a line is read or refused with a Fault', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.string(), (column, cell) => {
      try {
        readGdeltEvent(line({ [column]: cell }), CODES)
      } catch (error) {
        expect(error).toBeInstanceOf(Fault)
      }
    }),
    { seed: 9, numRuns: 500 },
  )
})
