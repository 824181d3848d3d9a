import { expect, test } from 'vitest'
import type { Attribution, Stance } from '../../../types/index.js'
import { type ShortRecord, testActor, testIncidentKnowledge, testReportOf } from '../fixtures/testRecords.js'
import { traceRecords } from '../records/traceRecords.js'
import { voicesOf } from './voicesOf.js'

const { words } = testIncidentKnowledge()
const SALE: ShortRecord = { category: 'COOPERATE', by: ['ARD'], to: ['COR'] }

/** Each speaker says it by a cue of its own, the outermost first. */
function said(...chain: readonly (readonly [speaker: string, stance: Stance])[]): readonly Attribution[] {
  return chain.map(([speaker, stance], at) => ({
    speaker: testActor(speaker),
    stance,
    cue: { exact: 'x', start: at, end: at + 1 },
    anonymous: false,
  }))
}

test.each<readonly [why: string, ShortRecord, voices: readonly string[]]>([
  ['the outlet tells it', SALE, ['outlet:Delta confirms', 'ARD silent', 'COR silent']],
  [
    'somebody says so',
    { ...SALE, attribution: said(['DEN', 'asserts']) },
    ['DEN confirms', 'ARD silent', 'COR silent'],
  ],
  ['a side of it says so', { ...SALE, attribution: said(['ARD.GOV', 'asserts']) }, ['ARD.GOV confirms', 'COR silent']],
  [
    'a side of it denies what somebody alleges',
    { ...SALE, status: 'denied', speakerStatus: 'happened', attribution: said(['COR', 'denies'], ['DEN', 'accuses']) },
    ['COR denies', 'DEN confirms', 'ARD silent'],
  ],
  [
    'somebody says that it did not happen',
    { ...SALE, status: 'did-not-happen', speakerStatus: 'did-not-happen', attribution: said(['DEN', 'asserts']) },
    ['DEN denies', 'ARD silent', 'COR silent'],
  ],
  [
    'the outlet thinks it possible',
    { ...SALE, status: 'possible' },
    ['outlet:Delta doubts', 'ARD silent', 'COR silent'],
  ],
])('%s', (_why, record, voices) => {
  const traced = traceRecords([testReportOf('Delta', '2024-03-05', ['Arda sold shells.'], [record])], words)
  expect(voicesOf(traced).map(({ speaker, position }) => `${speaker} ${position}`)).toEqual(voices)
})
