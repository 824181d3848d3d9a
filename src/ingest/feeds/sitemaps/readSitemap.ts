import { Fault } from '../../../types/index.js'
import { orderOfLanguage } from '../../dates/orderOfLanguage.js'
import { parsePublished } from '../../dates/parsePublished.js'
import { LIMITS } from '../../limits.js'
import type { FeedEntry, FeedFault, FeedOrigin } from '../Feed.js'
import { readUpdated } from '../readUpdated.js'
import { webAddress } from '../webAddress.js'
import { openXml } from '../xml/openXml.js'
import { elementsOf, textOf } from './elementsOf.js'

/** A sitemap that lists others. */
export interface SitemapIndex {
  readonly kind: 'index'
  readonly sitemaps: readonly { readonly url: string; readonly changed: string | null }[]
  readonly faults: readonly FeedFault[]
}

/** A sitemap that lists pages; news sitemaps give title, language and day of publication, too. */
export interface SitemapPages {
  readonly kind: 'pages'
  readonly isNews: boolean
  readonly entries: readonly FeedEntry[]
  readonly faults: readonly FeedFault[]
}

/** The sitemap, news sitemap or sitemap index in these bytes, gzip or not; throws `no-feed` for anything else. */
export function readSitemap(bytes: Uint8Array, origin: FeedOrigin): SitemapIndex | SitemapPages {
  const { text, remark, countOf } = openXml(bytes, origin, ['sitemapindex', 'urlset'])
  const faults: FeedFault[] = remark === null ? [] : [{ place: 'feed', message: remark }]
  if ((countOf.get('sitemapindex') ?? 0) > 0) {
    const sitemaps = readAll(text, 'sitemap', faults, (element, url) => ({
      url,
      changed: parsePublished(textOf(element, 'lastmod') ?? ''),
    }))
    return { kind: 'index', sitemaps, faults }
  }
  if ((countOf.get('urlset') ?? 0) === 0) {
    throw new Fault('no-feed', `${origin.address} is no sitemap. Give the address of a sitemap or a feed.`)
  }
  const entries = readAll(text, 'url', faults, readPage)
  return { kind: 'pages', isNews: /<news:news[\s>]/i.test(text), entries, faults }
}

function readAll<Item>(
  text: string,
  name: string,
  faults: FeedFault[],
  read: (element: string, url: string, onFault: (message: string) => void) => Item,
): Item[] {
  const items: Item[] = []
  for (const [index, element] of elementsOf(text, name, LIMITS.feedEntries).entries()) {
    const onFault = (message: string): void => void faults.push({ place: `entry ${index + 1}`, message })
    // Addresses in a sitemap have to be whole.
    const url = webAddress(textOf(element, 'loc') ?? undefined, '')
    if (url === null) onFault('It has no address of the web.')
    else items.push(read(element, url, onFault))
  }
  return items
}

function readPage(element: string, url: string, onFault: (message: string) => void): FeedEntry {
  const language = textOf(element, 'news:language')
  const said = textOf(element, 'news:publication_date')
  // When a page was changed is not when it was published, so `lastmod` gives no day.
  const published = said === null ? null : parsePublished(said, orderOfLanguage(language))
  if (said !== null && published === null) onFault(`Its date "${said.slice(0, 60)}" names no day.`)
  const title = textOf(element, 'news:title')
  const updated = readUpdated(textOf(element, 'lastmod'))
  return { id: url, url, title, byline: null, published, updated, summary: null, content: null, language }
}
