import type { ClaimMargins, ClaimModelHeader } from '../../src/coder/claims/learned/index.js'
import { digestBytes, MODEL_MAGIC } from '../../src/util/index.js'

/** Weights as they were learned. */
export interface TrainedClaims {
  readonly heads: Uint8Array
  readonly cues: Float32Array
  readonly places: Float32Array
  readonly steps: Float32Array
}

/** Heavier weights than this are cut: they belong to features that settle a question anyway. */
const HEAVIEST = 4

/** A trained model as the file that `readClaimModel` opens, each weight a whole number. */
export function packClaimModel(
  { heads, cues, places, steps }: TrainedClaims,
  labelCount: number,
  margins: ClaimMargins,
): Uint8Array {
  const tables = { cues: shrink(cues, 1), places: shrink(places, labelCount), steps: shrink(steps, labelCount ** 2) }
  const weights = [tables.cues.values, tables.places.values, tables.steps.values].map(
    (one) => new Uint8Array(one.buffer),
  )
  const body = Buffer.concat([heads, ...weights])
  const header: ClaimModelHeader = {
    kind: 'claims',
    headBytes: heads.length,
    cues: tables.cues.table,
    places: tables.places.table,
    steps: tables.steps.table,
    margins,
    digest: digestBytes(body),
  }
  const json = new TextEncoder().encode(JSON.stringify(header))
  const length = new Uint8Array(Uint32Array.of(json.length).buffer)
  const magic = new TextEncoder().encode(MODEL_MAGIC)
  return Buffer.concat([magic, length, json, body])
}

function shrink(weights: Float32Array, answers: number) {
  const heaviest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  const unit = Math.min(heaviest, HEAVIEST) / 127 || 1
  const values = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / unit))))
  return { table: { rows: weights.length / answers, unit }, values }
}
