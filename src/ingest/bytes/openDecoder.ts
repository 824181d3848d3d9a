import { TextDecoder } from 'node:util'
import { Fault } from '../../types/index.js'

/** A decoder that refuses bytes out of place; throws `usage` for an encoding that nobody knows. */
export function openDecoder(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true })
  } catch (cause) {
    throw new Fault('usage', `"${encoding}" is no known encoding; try utf-8, utf-16le or windows-1252.`, { cause })
  }
}
