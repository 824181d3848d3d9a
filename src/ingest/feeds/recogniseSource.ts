import { decodeBytes } from '../bytes/decodeBytes.js'
import { sniffCharset } from '../html/sniffCharset.js'
import type { PolledBody } from '../polling/PollResult.js'
import { Fault } from '../../types/index.js'
import { discoverFeeds, type OfferedFeed } from './discoverFeeds.js'
import { readFeed } from './readFeed.js'
import { readSitemap } from './sitemaps/readSitemap.js'

/** What lies at an address that somebody wants to follow. */
export type RecognisedSource =
  | { readonly kind: 'feed'; readonly title: string | null; readonly entryCount: number }
  | { readonly kind: 'sitemap'; readonly isNews: boolean; readonly entryCount: number }
  | { readonly kind: 'index'; readonly sitemaps: readonly string[] }
  | { readonly kind: 'page'; readonly feeds: readonly OfferedFeed[] }

/** Tells what an answer is: a feed, a sitemap, a list of sitemaps, or a page and the feeds that it offers. */
export function recogniseSource(body: PolledBody, address: string): RecognisedSource {
  const origin = { address, charset: body.charset }
  return (
    orNull(() => {
      const sitemap = readSitemap(body.bytes, origin)
      if (sitemap.kind === 'index') return { kind: 'index', sitemaps: sitemap.sitemaps.map(({ url }) => url) }
      return { kind: 'sitemap', isNews: sitemap.isNews, entryCount: sitemap.entries.length }
    }) ??
    orNull(() => {
      const { title, entries } = readFeed(body.bytes, origin)
      return { kind: 'feed', title, entryCount: entries.length }
    }) ?? { kind: 'page', feeds: discoverFeeds(pageText(body), address) }
  )
}

function orNull(read: () => RecognisedSource): RecognisedSource | null {
  try {
    return read()
  } catch (fault) {
    if (fault instanceof Fault && fault.code === 'no-feed') return null
    throw fault
  }
}

/** Only the feeds that the head of a page names are looked for, so a wrong byte elsewhere is no matter. */
function pageText({ bytes, charset }: PolledBody): string {
  const encoding = charset ?? sniffCharset(bytes) ?? 'utf-8'
  try {
    return decodeBytes(bytes, encoding, { origin: 'page', offset: 0 })
  } catch (fault) {
    if (fault instanceof Fault) return new TextDecoder('windows-1252').decode(bytes)
    throw fault
  }
}
