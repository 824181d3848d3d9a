import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import { Fault } from '../../types/index.js'
import { LIMITS } from '../limits.js'
import { headerFields } from './headerFields.js'

/** A web page in an answer of a server. */
export interface HttpPage {
  readonly bytes: Uint8Array
  readonly charset: string | null
}

/** The head of an answer is looked for in so many bytes. */
const HEAD_BYTES = 65_536

/** The page in an answer as it came over the wire; null where it is no page: another status, another kind of file. */
export function httpPage(answer: Buffer, origin: string): HttpPage | null {
  const head = answer.subarray(0, HEAD_BYTES).toString('latin1')
  const end = /\r?\n\r?\n/.exec(head)
  if (!end) throw new Fault('unreadable', `${origin} holds no whole answer of a server.`)
  const block = head.slice(0, end.index)
  if (!/^HTTP\/\d(?:\.\d)? 200\b/.test(block)) return null
  const fields = headerFields(block)
  const type = fields.get('content-type') ?? ''
  if (!isPage(type)) return null
  const raw = answer.subarray(end.index + end[0].length)
  const isChunked = /chunked/i.test(fields.get('transfer-encoding') ?? '')
  const packed = isChunked ? joinChunks(raw) : raw
  return { bytes: unpack(packed, fields.get('content-encoding') ?? '', origin), charset: charsetOf(type) }
}

/** Whether a media type is that of a web page. */
export function isPage(type: string): boolean {
  return /^(?:text\/html|application\/xhtml\+xml)\b/i.test(type)
}

/** The charset that a media type names; null where it names none that is known. */
export function charsetOf(type: string): string | null {
  const name = /charset\s*=\s*"?([\w.:-]+)/i.exec(type)?.[1]
  if (name === undefined) return null
  try {
    return new TextDecoder(name).encoding
  } catch {
    return null
  }
}

/** The content of an answer that was sent in pieces; where it is not in pieces after all, as it is. */
function joinChunks(bytes: Buffer): Buffer {
  const pieces: Buffer[] = []
  for (let at = 0; ; ) {
    const end = bytes.indexOf('\r\n', at, 'latin1')
    const size = end < 0 ? null : /^([0-9a-f]{1,8})\s*(?:;|$)/i.exec(bytes.subarray(at, end).toString('latin1'))?.[1]
    if (!size) return pieces.length === 0 ? bytes : Buffer.concat(pieces)
    const length = Number.parseInt(size, 16)
    if (length === 0) return Buffer.concat(pieces)
    pieces.push(bytes.subarray(end + 2, end + 2 + length))
    at = end + 2 + length + 2
  }
}

function unpack(bytes: Buffer, encoding: string, origin: string): Buffer {
  const options = { maxOutputLength: LIMITS.pageBytes }
  try {
    switch (encoding.trim().toLowerCase()) {
      case 'gzip':
      case 'x-gzip':
        // Archives often hold the content unpacked under a head that still says otherwise.
        return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, options) : bytes
      case 'deflate':
        return (bytes[0] ?? 0) === 0x78 ? inflateSync(bytes, options) : inflateRawSync(bytes, options)
      case 'br':
        return brotliDecompressSync(bytes, options)
      default:
        return bytes
    }
  } catch (cause) {
    const isLarge = cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE'
    if (isLarge) throw new Fault('too-large', `${origin} unpacks to more than a page holds.`, { cause })
    throw new Fault('unreadable', `${origin} is packed and damaged.`, { cause })
  }
}
