import { expect, test } from 'vitest'
import type { ParsedSentence, Token } from '../../types/index.js'
import { treeLines } from './treeLines.js'

const NONE = { tense: null, verbForm: null, voice: null, number: null }

function sentence(words: readonly (readonly [text: string, head: number])[]): ParsedSentence {
  let at = 0
  const tokens = words.map(([text, head], index): Token => {
    const start = at
    at += text.length + 1
    const place = { start, end: start + text.length }
    return { index, text, lemma: text, upos: 'X', xpos: 'X', head, deprel: 'dep', morphology: NONE, ...place }
  })
  return { index: 0, paragraph: 0, kind: 'prose', start: 0, end: at, tokens }
}

test('governors stand above what depends on them, siblings in reading order', () => {
  const drawn = treeLines(
    sentence([
      ['Envoys', 1],
      ['met', -1],
      ['in', 4],
      ['rainy', 4],
      ['Oslo', 1],
    ]),
  ).map(({ branches, token }) => branches + token.text)
  expect(drawn).toEqual(['met', '├─ Envoys', '└─ Oslo', '   ├─ in', '   └─ rainy'])
})
