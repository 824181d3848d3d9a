import type { IncomingMessage } from 'node:http'
import { pipeline, type Readable, type Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { Fault } from '../../types/index.js'
import { timedOut } from './requestOnce.js'

/** The body of a reply, unpacked; throws where it is too large when unpacked, breaks off or takes too long. */
export async function readBody(
  response: IncomingMessage,
  url: URL,
  limitBytes: number,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of unpacked(response, url)) {
      size += chunk.length
      if (size > limitBytes) throw new Fault('too-large', `${url.href} is larger than ${limitBytes / 1_000_000} MB.`)
      pieces.push(chunk)
    }
  } catch (cause) {
    if (cause instanceof Fault) throw cause
    if (signal.aborted) throw timedOut(url)
    throw new Fault('fetch-failed', `${url.href} broke off while it was fetched. Try again.`, { cause })
  } finally {
    response.destroy()
  }
  return Buffer.concat(pieces)
}

function unpacked(response: IncomingMessage, url: URL): Readable {
  const coding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase()
  if (coding === 'identity' || coding === '') return response
  const transform = transformFor(coding)
  if (!transform) throw new Fault('fetch-failed', `${url.href} is packed as "${coding}", which is not read.`)
  // A pipeline, so that a reply that breaks off ends what reads it. The reader is told by the stream itself.
  pipeline(response, transform, () => {})
  return transform
}

function transformFor(coding: string): Transform | null {
  switch (coding) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip()
    case 'br':
      return createBrotliDecompress()
    case 'deflate':
      return createInflate()
    default:
      return null
  }
}
