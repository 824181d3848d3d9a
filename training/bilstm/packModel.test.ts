import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadBilstm } from '../../src/language/bilstm/loadBilstm.js'
import { type ModelHeader, tableRows } from '../../src/language/bilstm/modelLayout.js'
import { readModelFile } from '../../src/language/bilstm/readModelFile.js'
import { scoreSentences } from '../../src/language/bilstm/scoreSentences.js'
import { seededRandom } from '../perceptron/seededRandom.js'
import { packMatrix, quantiseRow } from './packMatrix.js'
import { packModel } from './packModel.js'
import type { Tensors } from './Tensors.js'

const KERNEL = readFileSync(new URL('../../data/models/kernel.wasm', import.meta.url))

const HEADER: ModelHeader = {
  version: 'test',
  words: 3,
  width: 16,
  inner: 32,
  state: 16,
  arc: 16,
  label: 16,
  relations: ['nsubj', 'obj', 'root'],
  tags: ['NOUN|NN', 'VERB|VB'],
}

function makeTensors({ width, inner, state, arc, label, relations, tags }: ModelHeader): Tensors {
  const random = seededRandom(2)
  const make = (count: number) => Float32Array.from({ length: count }, () => random() - 0.5)
  const lstm = (name: string, inputs: number) => ({
    [`${name}.weight_ih_l0`]: make(4 * state * inputs),
    [`${name}.weight_hh_l0`]: make(4 * state * state),
    [`${name}.bias_ih_l0`]: make(4 * state),
    [`${name}.bias_hh_l0`]: make(4 * state),
  })
  const linear = (name: string, outputs: number, inputs: number) => ({
    [`${name}.weight`]: make(outputs * inputs),
    [`${name}.bias`]: make(outputs),
  })
  return {
    'words.table': make(tableRows(HEADER) * width),
    'words.root': make(width),
    ...linear('words.inner', inner, width),
    ...linear('words.outer', width, inner),
    ...lstm('forward0', width),
    ...lstm('backward0', width),
    ...lstm('forward1', 2 * state),
    ...lstm('backward1', 2 * state),
    ...linear('gold.arc_head', arc, 2 * state),
    ...linear('gold.arc_dep', arc, 2 * state),
    ...linear('gold.label_head', label, 2 * state),
    'gold.label_dep.weight': make(label * 2 * state),
    ...linear('gold.tag', tags.length, 2 * state),
    'gold.arc_pair': make(arc * arc),
    'gold.arc_bias': make(arc),
    ...linear('gold.label', relations.length, label),
  }
}

const WORDS = Uint32Array.of(5, 17, 4_000_000_000)

describe('packModel', () => {
  const tensors = makeTensors(HEADER)
  const bytes = packModel(HEADER, WORDS, tensors)

  test('writes what readModelFile reads', () => {
    const { header, sections } = readModelFile(bytes)
    expect(header).toEqual(HEADER)
    const words = sections.get('words')
    expect(words && [...new Uint32Array(words.slice().buffer)]).toEqual([...WORDS])
    const root = sections.get('root')
    expect(root && new Float32Array(root.slice().buffer)).toEqual(tensors['words.root'])
  })

  test('writes a file that loads and answers', () => {
    const [scores] = scoreSentences(loadBilstm(bytes, KERNEL), [['Talks', 'collapsed']])
    const shares = [1, 2].map((row) =>
      [0, 1, 2].reduce((sum, head) => sum + Math.exp(scores?.arcs[row * 3 + head] ?? 0), 0),
    )
    for (const share of shares) expect(share).toBeCloseTo(1, 4)
    expect(scores?.tagScores.length).toBe(4)
  })

  test('names a tensor that is missing', () => {
    const { 'gold.arc_bias': _, ...rest } = tensors
    expect(() => packModel(HEADER, WORDS, rest)).toThrow('no tensor gold.arc_bias')
  })

  test('names a part of the wrong size', () => {
    expect(() => packModel(HEADER, WORDS.subarray(1), tensors)).toThrow('section words: 8 bytes instead of 12')
  })
})

describe('packMatrix', () => {
  test('puts two inputs of sixteen outputs side by side', () => {
    const weights = Array.from({ length: 32 }, (_, output) => Float32Array.of(127, output, -output, 1))
    const packed = packMatrix({ weights, bias: new Float32Array(32), inputStep: 0.5 })
    expect([...packed.weights.subarray(0, 6)]).toEqual([127, 0, 127, 1, 127, 2])
    expect([...packed.weights.subarray(32, 38)]).toEqual([0, 1, -1, 1, -2, 1])
    expect([...packed.weights.subarray(64, 66)]).toEqual([127, 16])
    expect(packed.scales[0]).toBe(0.5)
  })

  test('refuses a matrix that does not fill its blocks', () => {
    expect(() => packMatrix({ weights: [new Float32Array(4)], bias: new Float32Array(1), inputStep: 1 })).toThrow(
      '1 x 4',
    )
  })
})

test('quantiseRow errs by half a step at most, and leaves zeros alone', () => {
  const random = seededRandom(9)
  const row = Float32Array.from({ length: 100 }, () => random() * 4 - 2)
  const { steps, step } = quantiseRow(row)
  row.forEach((value, index) => {
    expect(Math.abs((steps[index] ?? 0) * step - value)).toBeLessThanOrEqual(step * 0.5001)
  })
  expect([...quantiseRow(new Float32Array(3)).steps]).toEqual([0, 0, 0])
})
