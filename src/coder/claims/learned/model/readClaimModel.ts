import { Fault } from '../../../../types/index.js'
import { readModelFile } from '../../../../util/index.js'
import { LABELS } from '../features/CueView.js'
import type { ClaimMargins, ClaimModel, HashedWeights } from './ClaimModel.js'

/** The header of the model's file; the body holds the list of heads, then the weights of cues, places and steps. */
export interface ClaimModelHeader {
  readonly kind: 'claims'
  readonly headBytes: number
  readonly cues: WeightTable
  readonly places: WeightTable
  readonly steps: WeightTable
  readonly margins: ClaimMargins
  /** Short name of the body, written when it was packed, so that opening need not walk through it. */
  readonly digest: string
}

/** Layout of one table of weights: a power of two of rows, and what one step of a weight is worth. */
export interface WeightTable {
  readonly rows: number
  readonly unit: number
}

/** Opens the weights of the learned claims; throws `bad-model` where they are not of this layout. The weights stay where
 *  they are in `bytes`. */
export function readClaimModel(bytes: Uint8Array): ClaimModel {
  const { header, body } = readModelFile(bytes, 'claims')
  if (!isHeader(header))
    throw new Fault('bad-model', 'the claim weights have another layout; train or fetch them again')
  let at = 0
  const take = (length: number): Uint8Array => {
    if (at + length > body.length) throw new Fault('bad-model', 'the claim weights are cut short; fetch them again')
    at += length
    return body.subarray(at - length, at)
  }
  const table = ({ rows, unit }: WeightTable, answers: number): HashedWeights => {
    const taken = take(rows * answers)
    return { mask: rows - 1, answers, unit, values: new Int8Array(taken.buffer, taken.byteOffset, taken.length) }
  }
  const labelCount = LABELS.length
  return {
    heads: take(header.headBytes),
    cues: table(header.cues, 1),
    places: table(header.places, labelCount),
    steps: table(header.steps, labelCount * labelCount),
    margins: header.margins,
    version: header.digest,
  }
}

function isHeader(
  value: Readonly<Record<string, unknown>>,
): value is Readonly<Record<string, unknown>> & ClaimModelHeader {
  const { headBytes, cues, places, steps, margins, digest } = value
  return (
    typeof headBytes === 'number' &&
    typeof digest === 'string' &&
    [cues, places, steps].every(isTable) &&
    typeof margins === 'object' &&
    margins !== null &&
    Object.values(margins).every((margin) => typeof margin === 'number')
  )
}

function isTable(value: unknown): value is WeightTable {
  if (typeof value !== 'object' || value === null) return false
  const { rows, unit } = value as Record<string, unknown>
  return typeof rows === 'number' && (rows & (rows - 1)) === 0 && typeof unit === 'number'
}
