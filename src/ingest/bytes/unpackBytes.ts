import type { InputSource } from '../sources/InputSource.js'
import { gunzipBytes, isGzip } from './gunzipBytes.js'
import { type PeekedBytes, peekBytes } from './peekBytes.js'

const HEAD_BYTES = 8192

/** The bytes of an input and how they begin, taken out of gzip where they are packed. */
export async function unpackBytes(source: InputSource): Promise<PeekedBytes> {
  const peeked = await peekBytes(source.chunks, HEAD_BYTES)
  return isGzip(peeked.head) ? peekBytes(gunzipBytes(peeked.chunks, source.name), HEAD_BYTES) : peeked
}
