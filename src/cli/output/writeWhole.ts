import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Fault } from '../../types/index.js'

/** Writes a file and puts it in place when it is whole; where something fails, what was there before stays. */
export async function writeWhole(path: string, chunks: AsyncIterable<string | Uint8Array>): Promise<void> {
  const unfinished = `${path}.part`
  try {
    await pipeline(Readable.from(chunks), createWriteStream(unfinished))
    await rename(unfinished, path)
  } catch (cause) {
    await rm(unfinished, { force: true })
    throw writeFault(path, cause)
  }
}

function writeFault(path: string, cause: unknown): unknown {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  switch (code) {
    case 'ENOENT':
      return new Fault('not-found', `There is no folder to hold ${path}. Make it, or name another file.`, { cause })
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new Fault('unreadable', `${path} may not be written. Check the permissions of its folder.`, { cause })
    case 'EISDIR':
      return new Fault('usage', `${path} is a folder; name a file in it.`, { cause })
    case 'ENOSPC':
      return new Fault('too-large', `There is no room on the disk for ${path}. Make room and export again.`, { cause })
    default:
      return cause
  }
}
