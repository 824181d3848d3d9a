import { describe, expect, test } from 'vitest'
import { FLOOD, FLOOD_AGAIN, STRIKE, textOf } from '../fixtures/stories.js'
import { testKnowledge } from '../fixtures/testKnowledge.js'
import { readWords } from '../words/readWords.js'
import { compareTexts } from './compareTexts.js'

const { words } = testKnowledge()
const compare = (a: string, b: string) => compareTexts(readWords(a, words), readWords(b, words))

test('case, marks and spaces make no difference', () => {
  const shouted = textOf(...FLOOD)
    .toUpperCase()
    .replaceAll('"', '“')
    .replaceAll('\n\n', '\n')
  expect(compare(textOf(...FLOOD), shouted).isExact).toBe(true)
})

test('another number makes a difference', () => {
  expect(compare('They sank 12 ships of the fleet.', 'They sank 21 ships of the fleet.').isExact).toBe(false)
})

test('a quotation that two tellings share counts as quoted', () => {
  const { ownSolid, quoted } = compare(textOf(...FLOOD), textOf(...FLOOD_AGAIN))
  expect(ownSolid).toBe(0)
  expect(quoted).toBeGreaterThanOrEqual(6)
})

test('different stories share nothing', () => {
  expect(compare(textOf(...FLOOD), textOf(...STRIKE)).matches).toEqual([])
})

test('sentences in another order are found where they went', () => {
  const { matches, aShared, aWords } = compare(textOf(...FLOOD), textOf(...[...FLOOD].reverse()))
  expect(matches.length).toBeGreaterThanOrEqual(4)
  expect(aShared / aWords).toBeGreaterThan(0.9)
})

describe('a rewritten sentence is found beside sentences left as they were', () => {
  const [first, ...rest] = STRIKE
  test.each([
    [
      'Over plans to replace crane drivers with remote controls, dockers walked off the job on Wednesday in the port of Halvorsen.',
      true,
    ],
    [
      'On Wednesday dockers in Halvorsen port left their jobs over plans that replace drivers of cranes with remote controls.',
      true,
    ],
    ['Cranes without drivers are common in the ports of other countries, and dockers do not like them.', false],
  ])('%s', (sentence, isRewriting) => {
    const { matches } = compare(textOf(first, ...rest), textOf(sentence, ...rest))
    expect(matches.some(({ aStart }) => aStart === 0 || aStart < 4)).toBe(isRewriting)
  })
})

test('boilerplate is left out', () => {
  const footer =
    'Write to the desk of the Morning Paper with corrections, praise and photographs of your cats and dogs.'
  const a = readWords(textOf(...FLOOD, footer), words)
  const b = readWords(textOf(...STRIKE, footer), words)
  const boilerplate = new Set([a.segments.at(-1)?.hash ?? 0])
  expect(compareTexts(a, b).matches).toHaveLength(1)
  expect(compareTexts(a, b, boilerplate, boilerplate).matches).toEqual([])
})
