import type { Rss } from 'feedsmith'
import { markup, type RawEntry, type RawFeed } from './RawFeed.js'
import { updateMinutes } from './updateMinutes.js'

/** An RSS 0.9x or 2.0 feed in the one shape. */
export function fromRss(feed: Rss.Feed<string>): RawFeed {
  return {
    format: 'rss',
    title: markup(feed.title),
    home: feed.link,
    language: feed.language ?? feed.dc?.languages?.[0],
    ttlMinutes: feed.ttl ?? updateMinutes(feed.sy),
    hub: feed.atom?.links?.find(({ rel }) => rel === 'hub')?.href,
    movedTo: feed.itunes?.newFeedUrl,
    base: feed.xml?.base ?? feed.link,
    entries: (feed.items ?? []).map(readItem),
  }
}

function readItem(item: Rss.Item<string>): RawEntry {
  const permalink = item.guid?.isPermaLink === false ? undefined : item.guid?.value
  const atomLink = item.atom?.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href
  return {
    id: item.guid?.value,
    url: item.link ?? atomLink ?? (permalink !== undefined && /^https?:/i.test(permalink) ? permalink : undefined),
    title: markup(item.title ?? item.dc?.titles?.[0]),
    bylines: [...(item.dc?.creators ?? []), ...(item.authors ?? []).map(({ name }) => name)],
    dates: [item.pubDate, item.atom?.published, ...(item.dc?.dates ?? [])],
    updated: item.atom?.updated ?? item.dcterms?.modified?.[0],
    summary: markup(item.description),
    content: markup(item.content?.encoded),
    language: item.xml?.lang ?? item.dc?.languages?.[0],
  }
}
