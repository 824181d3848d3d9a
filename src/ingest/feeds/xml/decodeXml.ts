import { TextDecoder } from 'node:util'
import { sniffEncoding } from '../../bytes/sniffEncoding.js'

/** Text of a feed, and a word of warning where bytes did not fit the encoding that was named. */
export interface DecodedXml {
  readonly text: string
  readonly remark: string | null
}

/**
 * The text of a feed: by its byte order mark, the server's charset, the XML declaration, else UTF-8; the first of
 * these that all bytes fit. Where none fits, bytes out of place become U+FFFD and the remark says so.
 */
export function decodeXml(bytes: Uint8Array, charset: string | null): DecodedXml {
  const named = [sniffEncoding(bytes), charset, declaredEncoding(bytes)].filter((one) => one !== null)
  const candidates = [...new Set([...named, 'utf-8'])].filter(isKnown)
  for (const encoding of candidates) {
    const text = decodeWhole(bytes, encoding)
    if (text === null) continue
    const wrong = named[0] !== undefined && encoding !== named[0]
    return { text, remark: wrong ? `The feed is said to be ${named[0]}, and was read as ${encoding}.` : null }
  }
  const encoding = candidates[0] ?? 'utf-8'
  const text = new TextDecoder(encoding).decode(bytes)
  return { text, remark: `Some bytes do not belong to ${encoding}; they were read as "\uFFFD".` }
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 256)).toString('latin1')
  return /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)?.[1]?.toLowerCase() ?? null
}

function isKnown(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding !== ''
  } catch {
    return false
  }
}

function decodeWhole(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
