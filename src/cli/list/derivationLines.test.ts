import { expect, test } from 'vitest'
import type { DerivedFrom, ReportDerivation } from '../../app/index.js'
import { derivationLines } from './derivationLines.js'

const from = (parts: Partial<DerivedFrom> = {}): DerivedFrom => ({
  report: 'r:0',
  outlet: 'name:harbour wire',
  outletName: 'Harbour Wire',
  link: 'near',
  share: 0.92,
  isCertain: true,
  ...parts,
})
const copy: ReportDerivation = { isCopy: true, ownShare: 0, from: [from()], credits: [] }
const words = (derivation: ReportDerivation | null) =>
  derivationLines(derivation)
    .flatMap(({ segments }) => segments.map(({ text }) => text))
    .join('')

test.each([
  ['a copy', copy, '↳ copy of r:0, Harbour Wire (near, 92 %)'],
  [
    'a copy that may be the origin',
    { ...copy, from: [from({ isCertain: false })] },
    '↳ copy of r:0, Harbour Wire (near, 92 %, which was first is not known)',
  ],
  [
    'a copy of a copy',
    { ...copy, from: [from({ link: null })] },
    '↳ copy of r:0, Harbour Wire (by way of a copy, 92 %)',
  ],
  ['a story with words of another', { ...copy, isCopy: false }, 'in part from r:0, Harbour Wire (near, 92 %)'],
  ['a report that is all its own', { ...copy, isCopy: false, from: [] }, ''],
  ['a report that is not settled', null, ''],
])('%s is told in a line', (_, derivation, line) => expect(words(derivation)).toBe(line))
