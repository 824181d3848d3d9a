import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Fault } from '../../types/index.js'
import type { InputSource } from './InputSource.js'

/** Opens a file as an input; throws `not-found` or `unreadable` where it cannot be. `onBytes` hears of progress. */
export async function openFile(path: string, onBytes: (count: number) => void): Promise<InputSource> {
  await requireFile(path)
  return { name: path, address: null, mediaType: null, charset: null, chunks: readChunks(path, onBytes) }
}

async function requireFile(path: string): Promise<void> {
  try {
    if ((await stat(path)).isDirectory()) throw new Fault('usage', `${path} is a folder.`)
  } catch (cause) {
    throw cause instanceof Fault ? cause : fileFault(path, cause)
  }
}

async function* readChunks(path: string, onBytes: (count: number) => void): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(path)) {
      onBytes(chunk.length)
      yield chunk
    }
  } catch (cause) {
    throw fileFault(path, cause)
  }
}

/** The fault for a file that the system will not give. */
export function fileFault(path: string, cause: unknown): Fault {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new Fault('not-found', `${path} does not exist. Check its name and folder.`, { cause })
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return new Fault('unreadable', `${path} may not be read. Check its permissions.`, { cause })
  }
  return new Fault('unreadable', `${path} cannot be read: ${cause instanceof Error ? cause.message : cause}.`, {
    cause,
  })
}
