import { expect, test } from 'vitest'
import { testIncidentKnowledge } from '../fixtures/testRecords.js'
import { findCounts } from './findCounts.js'

const { counts } = testIncidentKnowledge()

test.each<readonly [text: string, found: readonly string[]]>([
  ['The blast left 7 dead.', ['exactly 7 dead: 7 dead']],
  ['At least 12 people were killed.', ['at-least 12 dead: At least 12 people were killed']],
  ['The raid killed at least 12 soldiers.', ['at-least 12 dead: at least 12 soldiers']],
  ['It fired two short-range ballistic missiles.', ['exactly 2 missile: two short-range ballistic missiles']],
  ['It shipped more than 6,700 containers.', ['at-least 6700 container: more than 6,700 containers']],
  ['It sent about one million artillery shells.', ['about 1000000 shell: about one million artillery shells']],
  ['They hold as many as 4.8 million shells.', ['at-most 4800000 shell: as many as 4.8 million shells']],
  ['Police arrested 30 protesters.', ['exactly 30 arrested: 30 protesters']],
  [
    'Seven people were killed and nine wounded.',
    ['exactly 7 dead: Seven people were killed', 'exactly 9 wounded: nine wounded'],
  ],
  // Counter-examples: numbers that count nothing of the happening.
  ['They left the 2018 agreement.', []],
  ['It was launched on 30 December.', []],
  ['It began at 3:50 near the border.', []],
  ['It works at 30 percent of capacity.', []],
  ['It was the second launch of Hwasong-18 this year.', []],
  ['They paid $40 million for it.', []],
  ['The war has lasted two years.', []],
])('findCounts(%j)', (text, found) => {
  const said = findCounts(text, { start: 0, end: text.length }, counts)
  expect(said.map(({ bound, number, thing, words }) => `${bound} ${number} ${thing}: ${words.exact}`)).toEqual(found)
  for (const { words } of said) expect(text.slice(words.start, words.end)).toBe(words.exact)
})
