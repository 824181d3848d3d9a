import { Fault } from '../../types/index.js'
import { openDecoder } from './openDecoder.js'

/** The same text in UTF-8, chunk by chunk, so that rows can be split on bytes whatever the encoding was. */
export async function* transcodeToUtf8(
  chunks: AsyncIterable<Uint8Array>,
  encoding: string,
  origin: string,
): AsyncGenerator<Uint8Array> {
  const decoder = openDecoder(encoding)
  try {
    for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }))
    yield Buffer.from(decoder.decode())
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause
    throw new Fault('bad-encoding', `${origin} is not ${decoder.encoding}. Name its true encoding with --encoding.`, {
      cause,
    })
  }
}
