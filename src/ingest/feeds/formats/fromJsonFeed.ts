import type { Json } from 'feedsmith'
import { markup, plain, type RawFeed } from './RawFeed.js'

/** A JSON Feed in the one shape. */
export function fromJsonFeed(feed: Json.Feed<string>): RawFeed {
  return {
    format: 'json',
    title: plain(feed.title),
    home: feed.home_page_url,
    language: feed.language,
    hub: feed.hubs?.find(({ url }) => url !== undefined)?.url,
    base: feed.home_page_url,
    entries: (feed.items ?? []).map((item) => ({
      id: item.id,
      url: item.url ?? item.external_url,
      title: plain(item.title),
      bylines: (item.authors ?? feed.authors ?? []).map(({ name }) => name),
      dates: [item.date_published],
      updated: item.date_modified,
      summary: plain(item.summary),
      content: plain(item.content_text) ?? markup(item.content_html),
      language: item.language,
    })),
  }
}
