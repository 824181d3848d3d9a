import type { Kernel } from './Kernel.js'

const EXPORTS = [
  'multiply',
  'recur',
  'sumFeatures',
  'sumRows',
  'quantise',
  'shrink',
  'leak',
  'addInto',
  'logShares',
  'gather',
  'arcs',
  'labels',
]

/** A fresh kernel with its own memory; the bytes are those of data/models/kernel.wasm. */
export function instantiateKernel(bytes: Uint8Array): Kernel {
  if (!WebAssembly.validate(bytes)) {
    throw new Error(
      'kernel.wasm is not a WebAssembly module this engine can run (SIMD is needed); rebuild it with npm run build:kernel',
    )
  }
  const module = new WebAssembly.Module(bytes)
  const abort = () => {
    throw new Error('the kernel stopped: an internal check failed')
  }
  const { exports } = new WebAssembly.Instance(module, { env: { abort } })
  const missing = EXPORTS.filter((name) => typeof exports[name] !== 'function')
  if (missing.length > 0 || !(exports.memory instanceof WebAssembly.Memory)) {
    throw new Error(`kernel.wasm lacks ${missing.join(', ') || 'memory'}; rebuild it with npm run build:kernel`)
  }
  return exports as unknown as Kernel
}
