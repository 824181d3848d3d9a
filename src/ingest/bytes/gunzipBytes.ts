import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { Fault } from '../../types/index.js'

/** True where the bytes begin as gzip does. */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b
}

/** The bytes inside a gzip stream; throws `unreadable` where it is damaged. */
export async function* gunzipBytes(chunks: AsyncIterable<Uint8Array>, origin: string): AsyncGenerator<Uint8Array> {
  const source = Readable.from(chunks, { objectMode: false })
  const gunzip = createGunzip()
  source.on('error', (error) => gunzip.destroy(error))
  try {
    for await (const chunk of source.pipe(gunzip)) yield chunk
  } catch (cause) {
    if (cause instanceof Fault) throw cause
    throw new Fault('unreadable', `${origin} is a damaged gzip file. Fetch or pack it again.`, { cause })
  } finally {
    source.destroy()
    gunzip.destroy()
  }
}
