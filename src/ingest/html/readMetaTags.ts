import type { PageDetails } from './PageDetails.js'

/** What a page's meta elements say (OpenGraph, Dublin Core and the usual others), from name-content pairs. */
export function readMetaTags(pairs: readonly (readonly [name: string, content: string])[]): PageDetails {
  const byName = new Map<string, string>()
  for (const [name, content] of pairs) {
    const key = name.trim().toLowerCase()
    if (content.trim() !== '' && !byName.has(key)) byName.set(key, content.trim())
  }
  const first = (names: readonly string[]): string | undefined =>
    names.map((name) => byName.get(name)).find((value) => value !== undefined)
  const byline = [byName.get('author'), byName.get('article:author'), byName.get('dc.creator')].find(
    (value) => value !== undefined && !/^https?:/.test(value),
  )
  const details = {
    title: first(['og:title', 'twitter:title', 'dc.title']),
    byline,
    outlet: first(['og:site_name', 'application-name', 'dc.publisher']),
    url: first(['og:url']),
  }
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined))
}
