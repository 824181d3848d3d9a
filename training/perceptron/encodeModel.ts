import { LARGEST_WEIGHT } from '../../src/language/weights/expandWeight.js'
import type { WeightRows } from '../../src/language/weights/packSparseWeights.js'
import { MODEL_MAGIC } from '../../src/util/index.js'

/** The bytes of a model file; `decodeWeightRows` describes the layout. */
export function encodeModel(header: object, rows: WeightRows): Uint8Array {
  const headerBytes = Buffer.from(JSON.stringify(header))
  const headerLength = Buffer.alloc(4)
  headerLength.writeUInt32LE(headerBytes.length)
  return Buffer.concat([Buffer.from(MODEL_MAGIC, 'latin1'), headerLength, headerBytes, encodeRows(rows)])
}

function encodeRows({ classCount, unit, keys, lengths, classes, steps }: WeightRows): Uint8Array {
  const counts = Buffer.alloc(16)
  counts.writeUInt32LE(classCount, 0)
  counts.writeUInt32LE(keys.length, 4)
  counts.writeUInt32LE(classes.length, 8)
  counts.writeFloatLE(unit * LARGEST_WEIGHT, 12)
  return Buffer.concat([
    counts,
    encodeKeys(keys),
    lengths,
    classes,
    new Uint8Array(steps.buffer, steps.byteOffset, steps.length),
  ])
}

/** Sorted keys as distances, seven bits to a byte, low bits first. */
function encodeKeys(keys: Int32Array): Uint8Array {
  const bytes: number[] = []
  let previous = 0
  for (const signed of keys) {
    const key = signed >>> 0
    let distance = key - previous
    previous = key
    while (distance >= 128) {
      bytes.push((distance % 128) | 0x80)
      distance = Math.floor(distance / 128)
    }
    bytes.push(distance)
  }
  return Uint8Array.from(bytes)
}
