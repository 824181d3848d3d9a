import { parsePage } from '../html/parsePage.js'
import { webAddress } from './webAddress.js'

/** A feed that a page offers. */
export interface OfferedFeed {
  readonly url: string
  readonly title: string | null
}

const FEED_TYPES = /^(?:application\/(?:rss|atom|rdf)\+xml|application\/(?:feed\+)?json|(?:text|application)\/xml)\b/i
const GUESSES = ['/feed', '/rss', '/rss.xml', '/feed.xml', '/atom.xml', '/index.xml', '/feed.json', '/feeds/news.xml']

/** The feeds that a page links to as its own, comment feeds last. Throws `too-large` for a page out of all measure. */
export function discoverFeeds(html: string, address: string): OfferedFeed[] {
  const page = parsePage(html, address)
  const base = webAddress(page.querySelector('base[href]')?.getAttribute('href') ?? undefined, address) ?? address
  const feedByUrl = new Map<string, OfferedFeed>()
  for (const link of page.querySelectorAll('link[rel][href]')) {
    const relations = (link.getAttribute('rel') ?? '').toLowerCase().split(/\s+/)
    const isFeed = relations.includes('feed') || FEED_TYPES.test(link.getAttribute('type') ?? '')
    const url = webAddress(link.getAttribute('href') ?? undefined, base)
    // WordPress lists its programming interface beside its feeds.
    if (!relations.includes('alternate') || !isFeed || url === null || url.includes('/wp-json/')) continue
    if (!feedByUrl.has(url)) feedByUrl.set(url, { url, title: link.getAttribute('title')?.trim() || null })
  }
  const offered = [...feedByUrl.values()]
  const isAboutComments = ({ url }: OfferedFeed): boolean => /\/comments?\//i.test(url)
  return [...offered.filter((feed) => !isAboutComments(feed)), ...offered.filter(isAboutComments)]
}

/** Addresses at which sites keep feeds by custom; to be tried only when a user asks for it. */
export function guessFeeds(address: string): string[] {
  return GUESSES.flatMap((path) => webAddress(path, address) ?? [])
}
