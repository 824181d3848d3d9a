import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Language } from '../../src/language/index.js'
import { loadLanguage, parseText, parseTokens } from '../../src/language/index.js'
import { parseConllu } from '../../src/language/treebank/parseConllu.js'
import type { PerceptronSettings } from './settings.js'
import { trainPerceptrons } from './trainPerceptrons.js'

/** Few sentences must be learned by heart. */
const SETTINGS: PerceptronSettings = {
  tagger: { epochs: 8, minCount: 0, silverWeight: 0.1, threshold: 0 },
  jackknife: { folds: 7, epochs: 4 },
  parser: {
    exploration: 0.9,
    choosing: { epochs: 8, minCount: 0, threshold: 0 },
    final: { epochs: 8, threshold: 0 },
  },
}
const sentences = parseConllu(readFileSync(new URL('fixtures/tiny.conllu', import.meta.url), 'utf8'))

/** Trains on the seven sentences of the fixture; gives back both model files. */
function train(folder: string): { readonly tagger: Buffer; readonly perceptron: Buffer } {
  const irregularVerbs = 'send\tsent\tsent\nmeet\tmet\tmet'
  trainPerceptrons({ sentences, silver: [], irregularVerbs, out: folder, seed: 1, settings: SETTINGS, log: () => {} })
  return { tagger: readFileSync(join(folder, 'tagger.bin')), perceptron: readFileSync(join(folder, 'perceptron.bin')) }
}

describe('a tagger and a parser trained on a few sentences', () => {
  const folder = mkdtempSync(join(tmpdir(), 'train-'))
  let models: ReturnType<typeof train>
  let language: Language

  beforeAll(() => {
    models = train(folder)
    const lists = {
      abbreviations: 'Mr.\ttitle',
      contractions: 'can|not',
      prefixes: 'non',
      units: 'km',
      starters: 'the',
    }
    const kernel = readFileSync(new URL('../../data/models/kernel.wasm', import.meta.url))
    language = loadLanguage({ ...models, kernel, ...lists, lemmaExceptions: 'met\tVBD\tmeet', verbsInE: 'accuse' })
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test('read back the tags and nearly all heads they were shown', () => {
    const parsed = parseTokens(
      sentences.map(({ forms }) => forms),
      language,
      'fast',
    )
    expect(parsed.map((words) => words.map(({ upos }) => upos))).toEqual(sentences.map(({ upos }) => upos))
    // the parser learns from jackknifed tags, which are poor on so few sentences
    const right = parsed.flatMap((words, i) => words.map(({ head }, j) => head === sentences[i]?.heads[j]))
    expect(right.filter(Boolean).length / right.length).toBeGreaterThan(0.7)
    for (const words of parsed) expect(words.filter(({ head }) => head === -1)).toHaveLength(1)
  })

  test('read a text into sentences whose tokens are exactly their words', () => {
    const text = 'Seoul accused Russia.\n\nThe minister met two officials in Moscow.'
    const parsed = parseText(text, language, 'fast')
    expect(parsed.map(({ paragraph }) => paragraph)).toEqual([0, 1])
    for (const token of parsed.flatMap(({ tokens }) => tokens))
      expect(text.slice(token.start, token.end)).toBe(token.text)
    expect(parsed[1]?.tokens[2]).toMatchObject({ lemma: 'meet', xpos: 'VBD', head: -1, deprel: 'root' })
  })

  test('come out the same to the byte when trained again', () => {
    const again = train(folder)
    expect(again.tagger.equals(models.tagger)).toBe(true)
    expect(again.perceptron.equals(models.perceptron)).toBe(true)
  })

  test('refuse the accurate mode, for which the network is missing', () =>
    expect(() => parseText('They left.', language, 'accurate')).toThrow('accurate mode needs the network parser'))
})
