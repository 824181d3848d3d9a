import { Unzip, type UnzipFile, UnzipInflate } from 'fflate'
import { Fault } from '../../types/index.js'
import { LIMITS } from '../limits.js'

/** A file in a ZIP archive. Its bytes have to be read before the next file is asked for. */
export interface ZipMember {
  readonly name: string
  readonly chunks: AsyncIterable<Uint8Array>
}

/** Bytes given to the unpacker at a time: even a bomb makes no more than sixteen megabytes of them. */
const STEP_BYTES = 16_384

/** True where the bytes begin as a ZIP archive does. */
export function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && head[2] === 0x03 && head[3] === 0x04
}

/**
 * The files in a ZIP archive, one after another as they stand in it, unpacked while they are read. Throws `too-large`
 * beyond the limits of size and number, `unreadable` where the archive is damaged or locked.
 */
export async function* unzipMembers(chunks: AsyncIterable<Uint8Array>, origin: string): AsyncGenerator<ZipMember> {
  const archive = new Archive(chunks, origin)
  try {
    for (let name = await archive.nextMember(); name !== null; name = await archive.nextMember())
      yield { name, chunks: archive.bytes() }
  } finally {
    await archive.close()
  }
}

type Happening =
  | { readonly kind: 'member'; readonly name: string }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'end' }

class Archive {
  private readonly unzip = new Unzip((file) => this.open(file))
  private readonly happenings: Happening[] = []
  private readonly input: AsyncIterator<Uint8Array>
  private memberCount = 0
  private unpackedBytes = 0
  private isDone = false

  constructor(
    chunks: AsyncIterable<Uint8Array>,
    private readonly origin: string,
  ) {
    this.input = inSteps(chunks)[Symbol.asyncIterator]()
    this.unzip.register(UnzipInflate)
  }

  /** Name of the next file; what is left of the one before is passed over. Null at the end. */
  async nextMember(): Promise<string | null> {
    for (let next = await this.next(); next; next = await this.next()) if (next.kind === 'member') return next.name
    if (this.memberCount === 0) throw this.damaged()
    return null
  }

  /** Bytes of the file that was named last. */
  async *bytes(): AsyncGenerator<Uint8Array> {
    for (let next = await this.next(); next; next = await this.next()) {
      if (next.kind === 'end') return
      if (next.kind === 'bytes') yield next.bytes
    }
    throw this.damaged()
  }

  async close(): Promise<void> {
    await this.input.return?.()
  }

  private async next(): Promise<Happening | null> {
    while (this.happenings.length === 0) {
      if (this.isDone) return null
      const step = await this.input.next()
      this.isDone = step.done === true
      try {
        this.unzip.push(step.done ? new Uint8Array() : step.value, this.isDone)
      } catch (cause) {
        throw cause instanceof Fault ? cause : this.damaged(cause)
      }
    }
    return this.happenings.shift() ?? null
  }

  private open(file: UnzipFile): void {
    // A folder stands in the archive as a file of no bytes.
    if (file.name.endsWith('/')) return
    if (++this.memberCount > LIMITS.archiveFiles)
      throw new Fault('too-large', `${this.origin} holds more than ${LIMITS.archiveFiles} files. Unpack it first.`)
    this.happenings.push({ kind: 'member', name: file.name })
    file.ondata = (error, bytes, isLast) => {
      if (error) throw this.damaged(error)
      this.unpackedBytes += bytes.length
      if (this.unpackedBytes > LIMITS.archiveBytes) {
        const gigabytes = LIMITS.archiveBytes / 1_000_000_000
        throw new Fault('too-large', `${this.origin} unpacks to more than ${gigabytes} GB. Unpack it first.`)
      }
      if (bytes.length > 0) this.happenings.push({ kind: 'bytes', bytes })
      if (isLast) this.happenings.push({ kind: 'end' })
    }
    file.start()
  }

  private damaged(cause?: unknown): Fault {
    return new Fault('unreadable', `${this.origin} is a damaged or locked ZIP archive. Fetch or pack it again.`, {
      cause,
    })
  }
}

async function* inSteps(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks)
    for (let at = 0; at < chunk.length; at += STEP_BYTES) yield chunk.subarray(at, at + STEP_BYTES)
}
