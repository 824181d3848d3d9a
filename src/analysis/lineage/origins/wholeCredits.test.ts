import { expect, test } from 'vitest'
import type { ReportId } from '../../../types/index.js'
import type { CreditKind } from '../credits/Credit.js'
import type { LineageLink, LinkKind } from '../links/LineageLink.js'
import { type CreditingSketch, wholeCredits } from './wholeCredits.js'

const sketch = (report: string, wire: string | null = null, kind: CreditKind = 'dateline'): CreditingSketch => ({
  report: report as ReportId,
  outlet: `outlet of ${report}`,
  credits:
    wire === null
      ? []
      : [{ kind, outlet: wire, family: wire, name: wire, field: 'text', span: { start: 0, end: 1, exact: 'x' } }],
})
const link = (earlier: string, later: string, kind: LinkKind = 'near') => ({ kind, earlier, later }) as LineageLink
const of = (sketches: readonly CreditingSketch[], links: readonly LineageLink[]) =>
  Object.fromEntries(wholeCredits(sketches, links))

test('a report that credits a wire with all of its text is that wire’s', () =>
  expect(of([sketch('a', 'ap')], [])).toEqual({ a: 'ap' }))

test('and so is the report that it copies, if that credits nobody', () =>
  expect(of([sketch('a'), sketch('b', 'ap')], [link('a', 'b')])).toEqual({ a: 'ap', b: 'ap' }))

test('the first of several copies is believed', () =>
  expect(of([sketch('a'), sketch('b', 'ap'), sketch('c', 'afp')], [link('a', 'c'), link('a', 'b')]).a).toBe('ap'))

test('what is only cited, or copied in part, tells nothing', () => {
  expect(of([sketch('a'), sketch('b', 'ap', 'citing')], [link('a', 'b')])).toEqual({})
  expect(of([sketch('a'), sketch('b', 'ap')], [link('a', 'b', 'partial')])).toEqual({ b: 'ap' })
})

test('the report of the wire itself is its own', () =>
  expect(of([sketch('a'), sketch('b', 'outlet of a')], [link('a', 'b')])).toEqual({ b: 'outlet of a' }))
