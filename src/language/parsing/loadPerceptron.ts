import { Fault } from '../../types/index.js'
import { readModelFile } from '../../util/index.js'
import { decodeWeightRows } from '../weights/decodeWeightRows.js'
import { packSparseWeights } from '../weights/packSparseWeights.js'
import type { PerceptronParser } from './PerceptronParser.js'
import { createPerceptronParser } from './PerceptronParser.js'

/** Reads a transition parser from its model file, which also names the templates its features are made by; `kernel` holds kernel.wasm. */
export function loadPerceptron(bytes: Uint8Array, kernel: Uint8Array): PerceptronParser {
  const { header, body } = readModelFile(bytes, 'perceptron')
  const { relations, templates } = header
  if (!isStrings(relations) || !isStrings(templates))
    throw new Fault('bad-model', 'the parser has an incomplete header; fetch it again')
  return createPerceptronParser(relations, templates, packSparseWeights(decodeWeightRows(body), kernel))
}

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}
