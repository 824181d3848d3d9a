import { expect, test } from 'vitest'
import type { ActorRef, Claim, ClaimId } from '../../types/index.js'
import { renderClaims } from './renderClaims.js'

test('a claim inside a claim stands under it, set in', () => {
  const shown = renderClaims([
    claim('1', 'Reuters', 'officials had fled'),
    claim('2', 'officials', 'the port fell', '1'),
  ])
  expect(shown.map(textOf)).toEqual([
    '  Reuters · asserts · officials had fled',
    '    └ officials · asserts · the port fell',
  ])
})

test('words that are quoted as a whole stand in one pair of quotation marks, others as the report has them', () => {
  const whole = { ...claim('1', 'Oslo', '“we will go”'), quoted: true }
  const mixed = { ...claim('2', 'Oslo', 'the deal is “dead”, and “gone”'), quoted: true }
  expect(renderClaims([whole, mixed]).map(textOf)).toEqual([
    '  Oslo · asserts · “we will go”',
    '  Oslo · asserts · the deal is “dead”, and “gone”',
  ])
})

test('a parted content shows all its parts', () => {
  const words = (exact: string) => ({ exact, start: 0, end: exact.length })
  const parted = { ...claim('1', 'Oslo', 'has failed'), parts: [words('The raid'), words('has failed')] }
  expect(renderClaims([parted]).map(textOf)).toEqual(['  Oslo · asserts · The raid … has failed'])
})

function textOf({ indent, segments }: ReturnType<typeof renderClaims>[number]): string {
  return ' '.repeat(indent) + segments.map(({ text }) => text).join('')
}

function claim(id: string, name: string, exact: string, within: string | null = null): Claim {
  return {
    id: id as ClaimId,
    speaker: actor(name),
    anonymous: false,
    stance: 'asserts',
    cue: { exact: 'said', start: 0, end: 4 },
    content: { exact, start: 0, end: exact.length },
    parts: [],
    quoted: false,
    within: within as ClaimId | null,
    found: 'rules',
    events: [],
  }
}

function actor(name: string): ActorRef {
  return { id: name, code: null, sectors: [], name, wikidata: null, resolved: 'name', exact: name, start: 0, end: 1 }
}
