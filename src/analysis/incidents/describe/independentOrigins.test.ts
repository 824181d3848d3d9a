import { expect, test } from 'vitest'
import type { ReportId } from '../../../types/index.js'
import type { Lineage, OriginKey } from '../../lineage/origins/Lineage.js'
import { independentOrigins } from './independentOrigins.js'

/** A lineage of reports, each with its origins. */
function lineageOf(origins: Readonly<Record<string, readonly string[]>>): Lineage {
  const reports = Object.entries(origins).map(([report, keys]) => ({
    report: report as ReportId,
    outlet: null,
    family: null,
    origins: keys.map((key) => ({ origin: `outlet:${key}` as OriginKey, share: null, isCertain: true })),
    credits: [],
    toldAfter: [],
  }))
  return { reports, origins: [], links: [] }
}

test.each([
  ['one report', { a: ['x'] }, 1],
  ['one report that credits many', { a: ['x', 'y', 'z'] }, 1],
  ['a wire and its copy', { a: ['x'], b: ['x'] }, 1],
  ['two wires', { a: ['x'], b: ['y'] }, 2],
  ['two wires and a story made of both', { a: ['x'], b: ['y'], c: ['x', 'y'] }, 2],
  ['a wire and a story made of it and another', { a: ['x'], b: ['x', 'y'] }, 1],
  ['nothing known', {}, 0],
])('%s', (_, origins, count) =>
  expect(independentOrigins(lineageOf(origins), Object.keys(origins) as ReportId[])).toBe(count))
