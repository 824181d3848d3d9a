import { createHash } from 'node:crypto'
import { type FeedEntry, type FeedFault, type PolledBody, readFeed, readSitemap } from '../../../ingest/index.js'
import type { ListedEntry, Source } from '../../../ledger/index.js'
import { Fault } from '../../../types/index.js'

/** What the answer of a source lists, and what it says of itself. */
export interface Listing {
  readonly entries: readonly ListedEntry[]
  readonly title: string | null
  readonly home: string | null
  readonly language: string | null
  readonly ttlMinutes: number | null
  readonly movedTo: string | null
  /** What of it did not read. */
  readonly entryFault: string | null
  /** True where it lists pages of any age: only those that are added later are new. */
  readonly isArchive: boolean
}

const SILENT = { title: null, home: null, language: null, ttlMinutes: null, movedTo: null, isArchive: false } as const

/** Reads what a source answered; throws a `Fault` where nothing of it reads. `contentHash` is that of the bytes. */
export function readListing(source: Source, body: PolledBody, address: string, contentHash: string): Listing {
  const origin = { address, charset: body.charset }
  switch (source.kind) {
    case 'feed': {
      const { entries, faults, title, home, language, ttlMinutes, movedTo } = readFeed(body.bytes, origin)
      const said = { title, home, language, ttlMinutes, movedTo, isArchive: false }
      return { ...said, entries: listAll(entries), entryFault: faultWords(faults) }
    }
    case 'sitemap': {
      const sitemap = readSitemap(body.bytes, origin)
      if (sitemap.kind === 'index') {
        const message = `${address} lists other sitemaps now. Follow the one that lists news instead.`
        throw new Fault('no-feed', message)
      }
      const { entries, faults, isNews } = sitemap
      // Sitemaps of a whole site change their dates for many reasons; those for news do for news.
      const all = isNews ? listAll(entries) : entries.map((entry) => listed({ ...entry, updated: null }))
      return { ...SILENT, entries: all, entryFault: faultWords(faults), isArchive: !isNews }
    }
    case 'page':
      return { ...SILENT, entries: [pageEntry(source, contentHash)], entryFault: null }
  }
}

/** Where all entries name one instant of change, it is that of the feed. */
function listAll(entries: readonly FeedEntry[]): ListedEntry[] {
  const isOfFeed = entries.length > 1 && new Set(entries.map(({ updated }) => updated)).size === 1
  return entries.map((entry) => listed(isOfFeed ? { ...entry, updated: null } : entry))
}

function listed({ updated, ...entry }: FeedEntry): ListedEntry {
  const { url, title, published, content } = entry
  const said = [url, title, published, content, ...(updated === null ? [] : [updated])]
  const signature = createHash('sha256').update(JSON.stringify(said)).digest('hex')
  return { ...entry, signature: signature.slice(0, 16) }
}

/** A page that is followed is a report of its own, anew whenever it changes. */
function pageEntry({ address, language }: Source, contentHash: string): ListedEntry {
  const silent = { title: null, byline: null, published: null, summary: null, content: null }
  return { ...silent, id: address, url: address, language, signature: contentHash.slice(0, 16) }
}

function faultWords(faults: readonly FeedFault[]): string | null {
  const [first, ...others] = faults
  if (!first) return null
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`
  return `${first.place}: ${first.message}${more}`
}
