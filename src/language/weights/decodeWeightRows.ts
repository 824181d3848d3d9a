import { Fault } from '../../types/index.js'
import { LARGEST_WEIGHT } from './expandWeight.js'
import type { WeightRows } from './packSparseWeights.js'

/**
 * Reads rows of weights. Layout, little-endian: number of classes, rows and entries (4 bytes each), largest weight
 * (float); then the sorted keys, each as the distance from the one before in groups of seven bits; row lengths, classes
 * and compressed weights, one byte each.
 */
export function decodeWeightRows(body: Uint8Array): WeightRows {
  if (body.length < 16) throw new Fault('bad-model', 'the weights end too early; fetch the model again')
  const view = new DataView(body.buffer, body.byteOffset, body.length)
  const classCount = view.getUint32(0, true)
  const rowCount = view.getUint32(4, true)
  const entryCount = view.getUint32(8, true)
  const unit = view.getFloat32(12, true) / LARGEST_WEIGHT
  const keys = new Int32Array(rowCount)
  let at = 16
  let key = 0
  for (let i = 0; i < rowCount; i++) {
    let shift = 0
    let byte = 0x80
    while (byte & 0x80) {
      byte = body[at++] ?? 0
      key = (key + ((byte & 0x7f) << shift)) | 0
      shift += 7
    }
    keys[i] = key
  }
  if (at + rowCount + 2 * entryCount !== body.length) {
    throw new Fault('bad-model', 'the weights do not have the length they state; fetch the model again')
  }
  const lengths = body.subarray(at, at + rowCount)
  const classes = body.subarray(at + rowCount, at + rowCount + entryCount)
  const steps = new Int8Array(body.buffer, body.byteOffset + at + rowCount + entryCount, entryCount)
  return { classCount, unit, keys, lengths, classes, steps }
}
