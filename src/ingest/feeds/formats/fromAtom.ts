import type { Atom } from 'feedsmith'
import { markup, plain, type RawEntry, type RawFeed, type RawText } from './RawFeed.js'

/** An Atom feed in the one shape. */
export function fromAtom(feed: Atom.Feed<string>): RawFeed {
  const links = feed.links ?? []
  return {
    format: 'atom',
    title: readText(feed.title),
    home: alternate(links),
    language: feed.xml?.lang,
    hub: links.find(({ rel }) => rel === 'hub')?.href,
    base: feed.xml?.base ?? alternate(links),
    entries: (feed.entries ?? []).map((entry) => readEntry(entry, feed)),
  }
}

function readEntry(entry: Atom.Entry<string>, feed: Atom.Feed<string>): RawEntry {
  const authors = entry.authors ?? entry.source?.authors ?? feed.authors ?? []
  return {
    id: entry.id,
    url: alternate(entry.links ?? []),
    title: readText(entry.title),
    bylines: authors.map(({ name }) => name),
    // The last change is no day of publication, yet feeds that never change an entry give no other.
    dates: [entry.published, ...(entry.dc?.dates ?? []), entry.updated],
    updated: entry.updated,
    summary: readText(entry.summary),
    content: readText(entry.content),
    language: entry.xml?.lang,
  }
}

function readText(text: { value?: string; type?: string } | undefined): RawText | undefined {
  return text?.type === 'html' || text?.type === 'xhtml' ? markup(text.value) : plain(text?.value)
}

function alternate(links: readonly { href?: string; rel?: string; type?: string }[]): string | undefined {
  const pages = links.filter(({ rel }) => rel === undefined || rel === 'alternate')
  return (pages.find(({ type }) => type === undefined || type.includes('html')) ?? pages[0])?.href
}
