import { stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { readLines } from '../../../ingest/index.js'
import { Fault } from '../../../types/index.js'

/** A file that a list of GDELT names, to be taken in, or why it cannot be. */
export type ListedFile =
  | { readonly kind: 'file'; readonly input: string }
  | { readonly kind: 'fault'; readonly origin: string; readonly fault: Fault }

const LINE_BYTES = 10_000
/** A list that was fetched may name so many files: each of them is fetched. */
const MOST_FETCHED = 100

const LINE = /^(\d+) ([0-9a-f]{32}) (https?:\/\/\S+)$/

/** Whether a line is one of GDELT's lists of files: size, checksum, address. */
export function isListLine(line: string): boolean {
  return LINE.test(line.trim())
}

/**
 * The files that lastupdate.txt or masterfilelist.txt names. Where the list lies on the disk, those beside it, and none
 * is fetched; where the list itself was fetched, their addresses.
 */
export async function* listedFiles(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  isFetched: boolean,
): AsyncGenerator<ListedFile> {
  let missingCount = 0
  let fetchedCount = 0
  for await (const line of readLines(chunks, name, LINE_BYTES)) {
    const origin = `${name}:${line.number}`
    const [, size = '', , address = ''] = (line.kind === 'line' && LINE.exec(line.text.trim())) || []
    if (address === '' || !URL.canParse(address)) {
      const fault = line.kind === 'fault' ? line.fault : new Fault('bad-record', `${origin} names no file.`)
      yield { kind: 'fault', origin, fault }
    } else if (isFetched) {
      if (++fetchedCount > MOST_FETCHED) {
        const message = `${name} names more than ${MOST_FETCHED} files: give the addresses of those that you want.`
        return yield { kind: 'fault', origin, fault: new Fault('too-large', message) }
      }
      yield { kind: 'file', input: address }
    } else {
      const found = await fileBeside(name, address, Number(size), origin)
      if (found) yield found
      else missingCount++
    }
  }
  if (missingCount > 0) {
    const message = `${missingCount} files that ${name} names do not lie beside it, and are not fetched: sitrep import ADDRESS fetches one.`
    yield { kind: 'fault', origin: name, fault: new Fault('not-found', message) }
  }
}

async function fileBeside(list: string, address: string, size: number, origin: string): Promise<ListedFile | null> {
  const path = join(dirname(list), basename(new URL(address).pathname))
  const found = await stat(path).catch(() => null)
  if (!found?.isFile()) return null
  if (found.size === size) return { kind: 'file', input: path }
  const message = `${path} has ${found.size} bytes where ${origin} says ${size}: fetch it again.`
  return { kind: 'fault', origin, fault: new Fault('unreadable', message) }
}
