import { constants, gunzipSync } from 'node:zlib'
import { ByteCursor } from './ByteCursor.js'

/** A stretch of a packed archive: usually one record. */
export type GzipMember =
  | { readonly kind: 'bytes'; readonly bytes: Buffer }
  | { readonly kind: 'damaged' }
  /** How it begins, where all of it is more than is unpacked. */
  | { readonly kind: 'too-large'; readonly head: Buffer }

const MAGIC = '\u001f\u008b\u0008'
/** The most bytes of one record, packed and unpacked. */
const MEMBER_BYTES = 64_000_000
const HEAD_BYTES = 65_536
/** Stretches that a beginning is looked for in. */
const BEGINNINGS = [HEAD_BYTES, 4096, 256, 64]

/**
 * The members of a file that was packed record by record, each unpacked by itself, so that a damaged one spoils no
 * other. The three bytes that begin a member may also stand inside one: then it is not whole before them.
 */
export async function* gzipMembers(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<GzipMember> {
  const cursor = new ByteCursor(chunks)
  try {
    while (await cursor.skipTo(MAGIC)) yield await nextMember(cursor)
  } finally {
    await cursor.close()
  }
}

async function nextMember(cursor: ByteCursor): Promise<GzipMember> {
  for (let from = MAGIC.length; ; ) {
    const end = await nextMagic(cursor, from)
    const packed = await cursor.peek(end)
    const member = unpack(packed)
    const isWhole = member !== 'cut'
    const isLast = packed.length < end || end >= MEMBER_BYTES
    if (isWhole || isLast) {
      await cursor.skip(Math.max(MAGIC.length, packed.length))
      if (isWhole) return member
      return end >= MEMBER_BYTES ? { kind: 'too-large', head: beginning(packed) } : { kind: 'damaged' }
    }
    from = end + MAGIC.length
  }
}

/** Where the next member may begin; beyond the end where none does. */
async function nextMagic(cursor: ByteCursor, from: number): Promise<number> {
  for (let size = Math.max(from, HEAD_BYTES); ; size *= 2) {
    const bytes = await cursor.peek(Math.min(size, MEMBER_BYTES))
    const at = bytes.indexOf(MAGIC, from, 'latin1')
    if (at >= 0) return at
    if (bytes.length < size) return bytes.length >= MEMBER_BYTES ? MEMBER_BYTES : bytes.length + 1
  }
}

function unpack(packed: Buffer): GzipMember | 'cut' {
  try {
    return { kind: 'bytes', bytes: gunzipSync(packed, { maxOutputLength: MEMBER_BYTES }) }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'Z_BUF_ERROR') return 'cut'
    return code === 'ERR_BUFFER_TOO_LARGE' ? { kind: 'too-large', head: beginning(packed) } : { kind: 'damaged' }
  }
}

/** The first bytes of a packed stretch; fewer where damage follows, none where it is damaged from the start. */
export function beginning(packed: Uint8Array): Buffer {
  for (const size of BEGINNINGS) {
    try {
      const bytes = gunzipSync(packed.subarray(0, size), { finishFlush: constants.Z_SYNC_FLUSH })
      if (bytes.length > 0) return bytes
    } catch {
      // The damage may lie behind what a shorter stretch holds.
    }
  }
  return Buffer.alloc(0)
}
