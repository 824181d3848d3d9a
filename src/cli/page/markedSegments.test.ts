import { expect, test } from 'vitest'
import { markedSegments } from './markedSegments.js'

const text = 'Peru thanked Chile on Monday.'

test('marks cut the text, and nothing of it is lost', () => {
  const segments = markedSegments(text, { start: 0, end: text.length }, [
    { start: 0, end: 4, style: 'actor' },
    { start: 13, end: 18, style: 'recipient' },
  ])
  expect(segments).toEqual([
    { text: 'Peru', style: 'actor' },
    { text: ' thanked ', style: 'plain' },
    { text: 'Chile', style: 'recipient' },
    { text: ' on Monday.', style: 'plain' },
  ])
})

test('of overlapping marks the first named wins', () => {
  const segments = markedSegments(text, { start: 0, end: 12 }, [
    { start: 0, end: 4, style: 'actor' },
    { start: 0, end: 12, style: 'cue' },
  ])
  expect(segments.map((segment) => segment.style)).toEqual(['actor', 'cue'])
})

test('marks outside the stretch do nothing', () =>
  expect(markedSegments(text, { start: 0, end: 4 }, [{ start: 13, end: 18, style: 'actor' }])).toEqual([
    { text: 'Peru', style: 'plain' },
  ]))
