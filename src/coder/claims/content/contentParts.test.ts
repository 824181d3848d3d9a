import { expect, test } from 'vitest'
import type { ContentSpan } from '../ClaimDraft.js'
import { contentParts } from './contentParts.js'

function span(text: string, words: string, sentence: number): ContentSpan {
  const start = text.indexOf(words)
  return { sentence, first: 0, last: 0, start, end: start + words.length }
}

test('a cue in the midst parts the content', () => {
  const text = 'The raid, he said, has failed.'
  expect(contentParts(text, [span(text, 'The raid', 0), span(text, 'has failed', 0)])).toEqual([
    { start: 0, end: 8, exact: 'The raid' },
    { start: 19, end: 29, exact: 'has failed' },
  ])
})

test('sentences of one quotation are one piece', () => {
  const text = '“We came. We saw,” she said.'
  expect(contentParts(text, [span(text, 'We came', 0), span(text, 'We saw', 1)])).toEqual([])
})

test('words between two sentences part them', () => {
  const text = '“We came,” she said. “We saw.”'
  expect(contentParts(text, [span(text, 'We came', 0), span(text, 'We saw', 1)])).toHaveLength(2)
})
