import { expect, test } from 'vitest'
import type { FactualityRow } from './readRows.js'
import { scaleOfFile } from './scaleOfFile.js'

function rows(...sentences: string[]): FactualityRow[] {
  return sentences.map((sentence) => ({ words: sentence.split(' '), word: 0, label: 3 }))
}

test.each([
  ['/data/uw.test.jsonl', 'certainty'],
  ['/data/meantime.test.jsonl.gz', 'commitment'],
  ['/data/uds-ih2.test.jsonl', 'occurrence'],
  ['/data/it-happened.jsonl', 'occurrence'],
])('the name of %s tells its scale', (path, scale) => expect(scaleOfFile(path, [])).toBe(scale))

test.each([
  ['talk', rows('I like it here .', 'Can you help ?', 'The bridge is closed .'), 'occurrence'],
  ['newswire', rows('The king said so .', 'The bridge is closed .'), 'certainty'],
  ['other news', rows('Shares fell .', 'The bridge is closed .'), 'commitment'],
] as const)('a file of another name is taken by its text: %s', (_, judged, scale) => {
  expect(scaleOfFile('/data/words.jsonl', judged)).toBe(scale)
})
