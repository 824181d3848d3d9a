import { Fault } from '../../types/index.js'
import { isGzip } from '../bytes/gunzipBytes.js'
import { LIMITS } from '../limits.js'
import type { InputSource } from '../sources/InputSource.js'
import { ByteCursor } from './ByteCursor.js'
import { beginning, gzipMembers } from './gzipMembers.js'
import { headerFields } from './headerFields.js'
import { charsetOf, httpPage, isPage } from './httpPage.js'

/** A page that a web archive holds, or a record of it that cannot be read. */
export type WarcPage =
  | { readonly kind: 'page'; readonly page: InputSource }
  | { readonly kind: 'fault'; readonly origin: string; readonly fault: Fault }

const MARK = 'WARC/'
/** The most bytes of the head of a record. */
const HEAD_BYTES = 65_536

/** Whether bytes begin as a web archive does, packed or not. */
export function isWarc(head: Uint8Array): boolean {
  const bytes = isGzip(head) ? beginning(head) : Buffer.from(head)
  return bytes.subarray(0, MARK.length).toString('latin1') === MARK
}

/**
 * The web pages in a web archive (WARC 1.0 and 1.1, as such or packed record by record), one after another. Records of
 * other kinds are passed over; a damaged one is told, and reading goes on at the next.
 */
export async function* warcPages(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  isPacked: boolean,
): AsyncGenerator<WarcPage> {
  const count = { records: 0 }
  if (!isPacked) return yield* pagesOf(new ByteCursor(chunks), name, count)
  for await (const member of gzipMembers(chunks)) {
    if (member.kind === 'bytes') yield* pagesOf(new ByteCursor(once(member.bytes)), name, count)
    else {
      const origin = `${name}:${++count.records}`
      const isLarge = member.kind === 'too-large'
      // A film that is too large is no loss; a page is.
      if (isLarge && !/Content-Type:\s*text\/html/i.test(member.head.toString('latin1'))) continue
      yield isLarge ? tooLarge(origin) : damaged(origin, 'is packed and damaged')
    }
  }
}

async function* pagesOf(cursor: ByteCursor, name: string, count: { records: number }): AsyncGenerator<WarcPage> {
  try {
    while (!(await cursor.isAtEnd())) {
      const origin = `${name}:${++count.records}`
      const page = await nextRecord(cursor, origin)
      if (page) yield page
    }
  } finally {
    await cursor.close()
  }
}

async function nextRecord(cursor: ByteCursor, origin: string): Promise<WarcPage | null> {
  const end = await cursor.find('\r\n\r\n', HEAD_BYTES)
  const head = (await cursor.peek(end < 0 ? 0 : end)).toString('utf8')
  const fields = headerFields(head)
  const length = fields.get('content-length') ?? ''
  if (!head.startsWith(MARK) || !/^\d{1,15}$/.test(length)) {
    await cursor.skip(MARK.length)
    await cursor.skipTo(MARK)
    return damaged(origin, 'does not begin as a record does')
  }
  await cursor.skip(end + 4)
  const size = Number(length)
  const isWanted = /^(?:response|resource)$/i.test(fields.get('warc-type') ?? '')
  if (!isWanted || size > LIMITS.warcRecordBytes) {
    const isWhole = (await cursor.skip(size)) && (await endsRecord(cursor))
    if (!isWhole) return cutOff(cursor, origin)
    return isWanted && isPage(fields.get('content-type') ?? '') ? tooLarge(origin) : null
  }
  const body = Buffer.from(await cursor.take(size))
  if (body.length < size || !(await endsRecord(cursor))) return cutOff(cursor, origin)
  return pageOf(body, fields, origin)
}

/** Passes over the two line ends behind a record; false where something else stands there. */
async function endsRecord(cursor: ByteCursor): Promise<boolean> {
  const next = (await cursor.peek(4)).toString('latin1')
  const end = /^(?:\r\n){0,2}/.exec(next)?.[0] ?? ''
  await cursor.skip(end.length)
  return end.length > 0 || next === ''
}

/** A record whose length is wrong: what follows is passed over up to the next one. */
async function cutOff(cursor: ByteCursor, origin: string): Promise<WarcPage> {
  await cursor.skipTo(`\n${MARK}`)
  await cursor.skip(1)
  return damaged(origin, 'is cut off, or longer than it says')
}

function pageOf(body: Buffer, fields: ReadonlyMap<string, string>, origin: string): WarcPage | null {
  const address = (fields.get('warc-target-uri') ?? '').replace(/^<|>$/g, '')
  const type = fields.get('content-type') ?? ''
  try {
    const isAnswer = /^application\/http\b/i.test(type)
    const page = isAnswer ? httpPage(body, origin) : isPage(type) ? { bytes: body, charset: charsetOf(type) } : null
    if (page === null) return null
    const isWeb = /^https?:/i.test(address) && URL.canParse(address)
    const source = { name: origin, address: isWeb ? new URL(address).href : null, mediaType: 'text/html' }
    return { kind: 'page', page: { ...source, charset: page.charset, chunks: once(page.bytes) } }
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault
    return { kind: 'fault', origin, fault }
  }
}

function damaged(origin: string, what: string): WarcPage {
  const message = `${origin} ${what}; the record is passed over.`
  return { kind: 'fault', origin, fault: new Fault('bad-record', message) }
}

function tooLarge(origin: string): WarcPage {
  return {
    kind: 'fault',
    origin,
    fault: new Fault('too-large', `${origin} is larger than a page is; it is passed over.`),
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
