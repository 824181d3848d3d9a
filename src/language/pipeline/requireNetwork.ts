import { Fault } from '../../types/index.js'
import type { Language, NetworkReader } from '../Language.js'

/** The network of a language; a fault where it was loaded without. */
export function requireNetwork({ network }: Language): NetworkReader {
  if (network === null) {
    throw new Fault(
      'usage',
      'accurate mode needs the network parser; load bilstm.bin and kernel.wasm, or read in fast mode',
    )
  }
  return network
}
