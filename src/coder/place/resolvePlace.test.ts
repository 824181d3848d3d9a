import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { coderGazetteer } from '../fixtures/coderGazetteer.js'
import { compactReport } from '../fixtures/compactReport.js'
import { indexTree } from '../tree/index.js'
import { resolvePlace } from './resolvePlace.js'

const lines = readFileSync(new URL('fixtures/places.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'))

const rows = lines.flatMap((line, index) => {
  const tree = lines[index + 1]
  if (line.startsWith(' ') || tree === undefined) return []
  const [word = '', place = ''] = line.split(' | ')
  return [[word, compactReport([tree]), place] as const]
})

test.each(
  rows.map(([word, parsed, place]) => [word, parsed.text, place, parsed] as const),
)('"%s" in "%s" took place in %s', (word, _, expected, parsed) => {
  const [sentence] = parsed.sentences
  if (sentence === undefined) throw new Error('a sentence expected')
  const predicate = sentence.tokens.findIndex((token) => token.text === word)
  const place = resolvePlace(indexTree(sentence), predicate, predicate, new Map(), coderGazetteer())
  expect(place?.name ?? '-').toBe(expected)
})

test('a city comes with its state and its place on the map, a state without a point', () => {
  const parsed = compactReport([
    'They/they/PRON/PRP/2/nsubj met/meet/VERB/VBD/0/root in/in/ADP/IN/4/case Aleppo/Aleppo/PROPN/NNP/2/obl ././PUNCT/./2/punct',
  ])
  const [sentence] = parsed.sentences
  if (sentence === undefined) throw new Error('a sentence expected')
  expect(resolvePlace(indexTree(sentence), 1, 1, new Map(), coderGazetteer())).toEqual({
    name: 'Aleppo',
    country: 'SYR',
    geonames: null,
    lat: 36.2,
    lon: 37.2,
    precision: 'city',
  })
})
