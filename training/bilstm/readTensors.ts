import { readFileSync } from 'node:fs'
import type { Tensors } from './Tensors.js'

interface Listing {
  readonly config: Readonly<Record<'width' | 'inner' | 'state' | 'arc' | 'label', number>>
  readonly tensors: readonly { readonly name: string; readonly shape: readonly number[]; readonly start: number }[]
}

/** The tensors that dump_weights.py wrote as PREFIX.json and PREFIX.f32, and the sizes of the network. */
export function readTensors(prefix: string): { readonly config: Listing['config']; readonly tensors: Tensors } {
  const listing: Listing = JSON.parse(readFileSync(`${prefix}.json`, 'utf8'))
  const bytes = readFileSync(`${prefix}.f32`)
  const floats = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length))
  const tensors = listing.tensors.map(({ name, shape, start }) => {
    const count = shape.reduce((product, size) => product * size, 1)
    return [name, floats.subarray(start, start + count)] as const
  })
  return { config: listing.config, tensors: Object.fromEntries(tensors) }
}
