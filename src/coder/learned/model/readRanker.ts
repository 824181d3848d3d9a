import { Fault, PLOVER_CATEGORIES } from '../../../types/index.js'
import { digestBytes, keyTable, readModelFile } from '../../../util/index.js'
import { MEANING_BLOCKS } from '../pair/meaningBlocks.js'
import type { Answer, Ranker, RankerMargins } from './Ranker.js'
import { wordVectors } from './WordVectors.js'

/** The header of a ranker's file; the body holds the arrays in the order of `readRanker`. */
export interface RankerHeader {
  readonly kind: 'ranker'
  readonly answers: readonly Answer[]
  readonly featureCount: number
  readonly wordCount: number
  readonly dimensions: number
  readonly vectorUnit: number
  readonly margins: RankerMargins
}

/** Opens the weights of the learned step; throws `bad-model` where they are not of this layout. */
export function readRanker(bytes: Uint8Array): Ranker {
  const { header, body } = readModelFile(bytes, 'ranker')
  if (!isHeader(header))
    throw new Fault('bad-model', 'the ranker weights have another layout; train or fetch them again')
  const { answers, featureCount, wordCount, dimensions, vectorUnit, margins } = header
  const parts = new Uint8Array(body)
  let at = 0
  const take = (length: number): ArrayBuffer => {
    if (at + length > parts.length) throw new Fault('bad-model', 'the ranker weights are cut short; fetch them again')
    at += length
    return parts.slice(at - length, at).buffer
  }
  const meaningWeights = new Float32Array(take(MEANING_BLOCKS.length * dimensions * answers.length * 4))
  const bias = new Float32Array(take(answers.length * 4))
  const units = new Float32Array(take(featureCount * 4))
  const featureKeys = new Int32Array(take(featureCount * 4))
  const wordKeys = new Int32Array(take(wordCount * 4))
  const weights = new Int8Array(take(featureCount * answers.length))
  const rows = new Int8Array(take(wordCount * dimensions))
  return {
    answers,
    categories: PLOVER_CATEGORIES,
    rows: keyTable(featureKeys),
    weights,
    units,
    meaningWeights,
    bias,
    vectors: wordVectors({ dimensions, unit: vectorUnit, keys: wordKeys, rows }),
    margins,
    version: digestBytes(bytes),
  }
}

function isHeader(value: Readonly<Record<string, unknown>>): value is Readonly<Record<string, unknown>> & RankerHeader {
  const { answers, featureCount, wordCount, dimensions, vectorUnit, margins } = value
  const known: readonly unknown[] = [...PLOVER_CATEGORIES, 'NONE']
  return (
    Array.isArray(answers) &&
    answers.length === known.length &&
    answers.every((answer, index) => answer === known[index]) &&
    [featureCount, wordCount, dimensions, vectorUnit].every((number) => typeof number === 'number') &&
    typeof margins === 'object' &&
    margins !== null
  )
}
