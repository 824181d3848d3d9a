import { readFile } from 'node:fs/promises'
import { type FeedFault, readOpml, writeOpml } from '../../ingest/index.js'
import type { Ledger, Source } from '../../ledger/index.js'
import { Fault } from '../../types/index.js'

/** What came of taking in a list of feeds. */
export interface ImportedSources {
  readonly added: readonly Source[]
  /** Sources that were followed before. */
  readonly knownCount: number
  readonly faults: readonly FeedFault[]
}

/** Follows the feeds that an OPML file lists, under its folders and titles, without asking any of them yet. */
export async function importOpml(
  ledger: Ledger,
  file: string,
  bytes: Uint8Array,
  at: string,
): Promise<ImportedSources> {
  const { sources, faults } = readOpml(bytes, { address: file, charset: null })
  const added: Source[] = []
  for (const { url, title, home, language, folders } of sources) {
    const { source, isNew } = await ledger.sources.add(
      { address: url, kind: 'feed', title, home, language, folders },
      at,
    )
    if (isNew) added.push(source)
  }
  return { added, knownCount: sources.length - added.length, faults }
}

/** An OPML file of the feeds that are followed or paused; what is not a feed has no place in one. */
export async function exportOpml(
  ledger: Ledger,
): Promise<{ readonly opml: string; readonly leftOut: readonly Source[] }> {
  const all = await ledger.sources.list()
  const feeds = all.filter(({ kind }) => kind === 'feed')
  const listed = feeds.map(({ address, title, home, language, folders }) => ({
    url: address,
    title,
    home,
    language,
    folders,
  }))
  return { opml: writeOpml('Sitrep', listed), leftOut: all.filter(({ kind }) => kind !== 'feed') }
}

/** The bytes of a file of ours; throws `not-found` or `unreadable`. */
export async function readListFile(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (cause) {
    const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
    const words = isMissing ? 'does not exist. Check its name and folder.' : 'cannot be read. Check its permissions.'
    throw new Fault(isMissing ? 'not-found' : 'unreadable', `${file} ${words}`, { cause })
  }
}
