import { isUtf8 } from 'node:buffer'
import { Fault } from '../../types/index.js'
import { findInvalidUtf8 } from './findInvalidUtf8.js'
import { openDecoder } from './openDecoder.js'

export interface BytesOrigin {
  /** File, row or address, for messages. */
  readonly origin: string
  /** Where in the file the bytes begin. */
  readonly offset: number
}

/** The text behind bytes in a known encoding; throws `bad-encoding` that names the first byte out of place. */
export function decodeBytes(bytes: Uint8Array, encoding: string, { origin, offset }: BytesOrigin): string {
  const decoder = openDecoder(encoding)
  if (decoder.encoding === 'utf-8' && !isUtf8(bytes)) {
    const place = findInvalidUtf8(bytes)
    const byte = (bytes[place] ?? 0).toString(16).padStart(2, '0')
    throw new Fault(
      'bad-encoding',
      `${origin} is not UTF-8: byte ${offset + place} (0x${byte}) does not belong there. ` +
        'Name its encoding, for example --encoding windows-1252, or convert it to UTF-8.',
    )
  }
  try {
    return decoder.decode(bytes)
  } catch (cause) {
    throw new Fault(
      'bad-encoding',
      `${origin} is not ${decoder.encoding}. Name its true encoding with --encoding, or convert it to UTF-8.`,
      { cause },
    )
  }
}
