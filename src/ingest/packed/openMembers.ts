import { peekBytes } from '../bytes/peekBytes.js'
import { unpackBytes } from '../bytes/unpackBytes.js'
import type { InputSource } from '../sources/InputSource.js'
import { isZip, unzipMembers } from './unzipMembers.js'

/** A file that was taken out of its packing: how it begins, and all of its bytes. */
export interface OpenedMember {
  /** `path`, or `archive.zip/name`. */
  readonly name: string
  readonly head: Uint8Array
  readonly chunks: AsyncIterable<Uint8Array>
}

const HEAD_BYTES = 8192

/** The files in an input, one after another: those of a ZIP archive, else the input itself, taken out of gzip. */
export async function* openMembers(source: InputSource): AsyncGenerator<OpenedMember> {
  const { head, chunks } = await unpackBytes(source)
  if (!isZip(head)) {
    yield { name: source.name, head, chunks }
    return
  }
  for await (const member of unzipMembers(chunks, source.name))
    yield { name: `${source.name}/${member.name}`, ...(await peekBytes(member.chunks, HEAD_BYTES)) }
}
