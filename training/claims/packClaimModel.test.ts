import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseSpeech } from '../../src/coder/claims/index.js'
import {
  addScores,
  cueFeatures,
  FeatureList,
  headNumber,
  LABELS,
  learnedAttributions,
  readClaimModel,
  sentenceFacts,
  walkPlaces,
} from '../../src/coder/claims/learned/index.js'
import { treeOf } from '../../src/coder/learned/fixtures/treeOf.js'
import { digestBytes, readModelFile } from '../../src/util/index.js'
import { fitChain } from './fitChain.js'
import { fitCues } from './fitCues.js'
import { packClaimModel } from './packClaimModel.js'
import { RowStore } from './RowStore.js'

const LEXICON = parseSpeech('say | verb | asserts | that | He said no.\n', 'speech.txt')
const ROWS = 1 << 12
const MARGINS = { keep: 0, propose: 0, unknown: 0 }
const NO_RULES = new Map()

/** "The king VERB that Chad won": who says what, the parts as numbers of `LABELS`. */
function example(verb: string) {
  const tree = treeOf([
    ['king', 'NOUN', 1, 'nsubj'],
    [verb, 'VERB', -1, 'root'],
    ['that', 'SCONJ', 4, 'mark'],
    ['Chad', 'PROPN', 4, 'nsubj'],
    ['won', 'VERB', 1, 'ccomp'],
  ])
  return sentenceFacts(tree, [])
}

const GOLD = [1, 2, 3, 3, 3]

function train() {
  const facts = example('say')
  const scratch = { place: new FeatureList(), step: new FeatureList() }
  const cues = new RowStore()
  for (let word = 0; word < 5; word++) {
    cueFeatures(facts, word, null, LEXICON, scratch.place)
    cues.add(scratch.place)
  }
  const chains = { places: new RowStore(), steps: new RowStore() }
  walkPlaces([facts], 0, 1, NO_RULES, scratch, () => {
    chains.places.add(scratch.place)
    chains.steps.add(scratch.step)
  })
  const heads = new Uint8Array(32)
  for (const token of facts.tree.tokens) {
    const number = headNumber(token, heads.length * 8)
    heads[number >> 3] = (heads[number >> 3] ?? 0) | (1 << (number & 7))
  }
  const masks = { placeMask: ROWS - 1, stepMask: ROWS - 1 }
  const examples = { ...chains, labels: Uint8Array.from(GOLD), starts: [0, 5] }
  return {
    heads,
    cues: fitCues(cues, Uint8Array.of(0, 1, 0, 0, 0), ROWS - 1, 30, 0),
    ...fitChain(examples, { labelCount: LABELS.length, ...masks, passes: 30, ridge: 0 }),
  }
}

test('what was learned is found again after packing, to the byte the same each time', () => {
  const bytes = packClaimModel(train(), LABELS.length, MARGINS)
  expect(packClaimModel(train(), LABELS.length, MARGINS)).toEqual(bytes)
  const [found, ...others] = learnedAttributions([example('say')], NO_RULES, LEXICON, readClaimModel(bytes))
  expect(others).toEqual([])
  expect(found).toMatchObject({
    head: 1,
    source: { first: 0, last: 0 },
    cue: { first: 1, last: 1 },
    content: [{ sentence: 0, first: 2, last: 4 }],
  })
})

test('a table adds what each feature weighs for each answer', () => {
  const features = new FeatureList()
  features.add(1, 2)
  features.add(1, 3)
  const values = new Int8Array(2 * 4)
  for (let row = 0; row < 4; row++) values[row * 2] = 10
  const scores = new Float64Array(2)
  addScores({ mask: 3, answers: 2, values, unit: 0.5 }, features, scores, 0)
  expect([...scores]).toEqual([10, 0])
})

test('weights of another layout are refused', () => {
  const bytes = packClaimModel(train(), LABELS.length, MARGINS)
  expect(() => readClaimModel(bytes.subarray(0, bytes.length - 1))).toThrow('cut short')
})

test('the shipped weights bear the name that their bytes have', () => {
  const bytes = readFileSync(new URL('../../data/models/en/claims.bin', import.meta.url))
  expect(readClaimModel(bytes).version).toBe(digestBytes(readModelFile(bytes, 'claims').body))
})
