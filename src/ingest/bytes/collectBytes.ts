import { Fault } from '../../types/index.js'

/** All bytes of an input that is one report; throws `too-large` beyond the limit. */
export async function collectBytes(
  chunks: AsyncIterable<Uint8Array>,
  limitBytes: number,
  origin: string,
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > limitBytes) {
      throw new Fault(
        'too-large',
        `${origin} is larger than ${limitBytes / 1_000_000} MB, which is more than one report holds. ` +
          'Split it, or give many reports as CSV or JSON Lines, one a row.',
      )
    }
    pieces.push(chunk)
  }
  return Buffer.concat(pieces)
}
