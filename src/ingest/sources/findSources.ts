import { stat } from 'node:fs/promises'
import { Fault } from '../../types/index.js'
import { formatOfName } from '../detectFormat.js'
import { listFolder } from './listFolder.js'
import { fileFault } from './openFile.js'

/** One thing to open: a path, an address or `-`. */
export type SourceAddress =
  | { readonly kind: 'file'; readonly path: string; readonly sizeBytes: number }
  | { readonly kind: 'url'; readonly address: string }
  | { readonly kind: 'stdin' }

export interface FoundSources {
  readonly sources: readonly SourceAddress[]
  /** Inputs that name nothing readable. */
  readonly faults: readonly { readonly origin: string; readonly fault: Fault }[]
  /** Files in folders that are of no kind we read. */
  readonly skippedCount: number
}

/** What the inputs on a command line stand for; folders are replaced by the readable files in them. */
export async function findSources(
  inputs: readonly string[],
  isReadable: (name: string) => boolean = (name) => formatOfName(name) !== null,
): Promise<FoundSources> {
  const sources: SourceAddress[] = []
  const faults: { origin: string; fault: Fault }[] = []
  let skippedCount = 0
  for (const input of inputs) {
    try {
      const found = await findOne(input, isReadable)
      sources.push(...found.sources)
      skippedCount += found.skippedCount
    } catch (fault) {
      if (!(fault instanceof Fault)) throw fault
      faults.push({ origin: input, fault })
    }
  }
  return { sources, faults, skippedCount }
}

async function findOne(input: string, isReadable: (name: string) => boolean): Promise<Omit<FoundSources, 'faults'>> {
  if (input === '-') return { sources: [{ kind: 'stdin' }], skippedCount: 0 }
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(input)) return { sources: [{ kind: 'url', address: input }], skippedCount: 0 }
  const info = await statPath(input)
  if (!info.isDirectory()) {
    return { sources: [{ kind: 'file', path: input, sizeBytes: info.size }], skippedCount: 0 }
  }
  const { files, skippedCount } = await listFolder(input, isReadable)
  if (files.length === 0) {
    throw new Fault('empty-input', `${input} holds no file that Sitrep reads (.txt, .md, .html, .csv, .jsonl, .warc).`)
  }
  const sources = await Promise.all(
    files.map(async (path) => ({ kind: 'file', path, sizeBytes: (await statPath(path)).size }) as const),
  )
  return { sources, skippedCount }
}

async function statPath(path: string) {
  try {
    return await stat(path)
  } catch (cause) {
    throw fileFault(path, cause)
  }
}
