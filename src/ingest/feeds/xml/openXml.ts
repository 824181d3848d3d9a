import { gunzipSync } from 'node:zlib'
import { Fault } from '../../../types/index.js'
import { isGzip } from '../../bytes/gunzipBytes.js'
import { LIMITS } from '../../limits.js'
import type { FeedOrigin } from '../Feed.js'
import { type DecodedXml, decodeXml } from './decodeXml.js'
import { guardXml } from './guardXml.js'
import { measureJson } from './measureJson.js'
import { measureXml, type XmlMeasures } from './measureXml.js'

const NO_TAGS: XmlMeasures = { depth: 0, tagCount: 0, longestTag: 0, hasEntities: false, countOf: new Map() }

export interface OpenedXml extends DecodedXml {
  readonly countOf: ReadonlyMap<string, number>
}

/** The text of a feed, sitemap or OPML file, unpacked, decoded and found harmless; throws a `Fault` where it is not. */
export function openXml(bytes: Uint8Array, { address, charset }: FeedOrigin, names: readonly string[]): OpenedXml {
  const unpacked = isGzip(bytes) ? unpack(bytes, address) : bytes
  if (unpacked.length > LIMITS.feedBytes) throw tooLarge(address)
  const { text, remark } = decodeXml(unpacked, charset)
  if (text.trim() === '') throw new Fault('empty-input', `${address} is empty.`)
  const isJson = /^\s*\{/.test(text)
  const measures = isJson ? { ...NO_TAGS, depth: measureJson(text) } : measureXml(text, names)
  guardXml(measures, address)
  return { text, remark, countOf: measures.countOf }
}

function unpack(bytes: Uint8Array, address: string): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: LIMITS.feedBytes })
  } catch (cause) {
    if (cause instanceof RangeError) throw tooLarge(address)
    throw new Fault('unreadable', `${address} is a damaged gzip file.`, { cause })
  }
}

function tooLarge(address: string): Fault {
  return new Fault('too-large', `${address} is larger than ${LIMITS.feedBytes / 1_000_000} MB.`)
}
