import { expect, test } from 'vitest'
import { treeOf } from '../../src/coder/learned/fixtures/treeOf.js'
import {
  type Answer,
  type ClassesByLemma,
  featuresOfPair,
  type Pair,
  readRanker,
  wordVectors,
} from '../../src/coder/learned/index.js'
import { scorePair } from '../../src/coder/learned/model/scorePair.js'
import { PLOVER_CATEGORIES } from '../../src/types/index.js'
import { hashText } from '../../src/util/index.js'
import { designMatrix } from './DesignMatrix.js'
import { fitLinear } from './fitLinear.js'
import { packRanker } from './packRanker.js'
import type { TrainingExample } from './TrainingExample.js'

const ANSWERS: readonly Answer[] = [...PLOVER_CATEGORIES, 'NONE']
const MARGINS = { replace: 0.15, drop: 0.99, complete: 0.2, silence: 0.2, vouch: 0.1, propose: 0.5 }
const TABLE = { dimensions: 1, unit: 0.01, keys: Int32Array.of(hashText('war')), rows: Int8Array.of(100) }

const VECTORS = wordVectors(TABLE)
const CLASSES: ClassesByLemma = new Map()

/** "Norway shell the town of Chad": a pair around a verb. */
function pairOf(verb: string, place: string): Pair {
  const tree = treeOf([
    ['Norway', 'PROPN', 1, 'nsubj'],
    [verb, 'VERB', -1, 'root'],
    [place, 'NOUN', 1, 'obj'],
    ['of', 'ADP', 4, 'case'],
    ['Chad', 'PROPN', 2, 'nmod'],
  ])
  return { tree, actor: { first: 0, last: 0, head: 0 }, recipient: { first: 4, last: 4, head: 4 }, near: () => [] }
}

function example(verb: string, place: string, answer: Answer): TrainingExample {
  const isNone = answer === 'NONE'
  return {
    features: featuresOfPair(pairOf(verb, place), [], CLASSES, VECTORS),
    answer: ANSWERS.indexOf(answer),
    weight: isNone ? 0 : 1,
    noneWeight: 1,
  }
}

function trainedBytes(): Uint8Array {
  const examples = [
    example('shell', 'town', 'ASSAULT'),
    example('shell', 'village', 'ASSAULT'),
    example('praise', 'town', 'SUPPORT'),
    example('praise', 'village', 'SUPPORT'),
    example('sit', 'town', 'NONE'),
    example('sit', 'village', 'NONE'),
  ]
  const matrix = designMatrix(examples, 1)
  const model = fitLinear(matrix, { answerCount: ANSWERS.length, ridge: 0.1, passes: 60 })
  return packRanker(model, matrix.keys, ANSWERS, TABLE, MARGINS, 100)
}

function answerTo(verb: string, place: string): Answer | undefined {
  const ranker = readRanker(trainedBytes())
  const margins = scorePair(ranker, pairOf(verb, place), [], CLASSES)
  return ranker.answers[margins.indexOf(Math.max(...margins))]
}

test('what was learned survives packing and answers for unseen company of words', () => {
  expect(answerTo('shell', 'harbour')).toBe('ASSAULT')
  expect(answerTo('praise', 'harbour')).toBe('SUPPORT')
  expect(answerTo('sit', 'town')).toBe('NONE')
})

test('training twice gives the same bytes', () => expect(trainedBytes()).toEqual(trainedBytes()))

test('a file that is cut short is refused', () => {
  const bytes = trainedBytes()
  expect(() => readRanker(bytes.subarray(0, bytes.length - 1))).toThrow(/cut short/)
})
