import type { FactualityHeader } from '../../src/coder/reading/index.js'
import { MODEL_MAGIC } from '../../src/util/index.js'
import type { ScaleNetwork } from './ScaleNetwork.js'

/** A trained network as the file that `readFactualityModel` opens; `keys` are the hashes of its features. */
export function packFactuality(network: ScaleNetwork, keys: Int32Array): Uint8Array {
  const width = network.hiddenSize + network.scaleCount
  const rowOf = (column: number): Float64Array => network.rows.subarray(column * width, (column + 1) * width)
  const units = Float32Array.from(keys, (_, column) => Math.max(...rowOf(column).map(Math.abs)) / 127 || 1)
  const weights = new Int8Array(network.rows.length)
  network.rows.forEach((value, i) => {
    weights[i] = Math.round(value / (units[Math.floor(i / width)] ?? 1))
  })
  const header: FactualityHeader = { kind: 'factuality', featureCount: keys.length, hiddenSize: network.hiddenSize }
  const json = new TextEncoder().encode(JSON.stringify(header))
  const parts = [
    new TextEncoder().encode(MODEL_MAGIC),
    Uint32Array.of(json.length),
    json,
    Float32Array.from(network.hiddenBias),
    Float32Array.from(network.outputWeights),
    Float32Array.from(network.outputBias),
    units,
    keys,
    weights,
  ]
  return Buffer.concat(parts.map((part) => new Uint8Array(part.buffer, part.byteOffset, part.byteLength)))
}
