import type { Rdf } from 'feedsmith'
import { markup, type RawFeed } from './RawFeed.js'
import { updateMinutes } from './updateMinutes.js'

/** An RSS 1.0 (RDF) feed in the one shape. */
export function fromRdf(feed: Rdf.Feed<string>): RawFeed {
  return {
    format: 'rdf',
    title: markup(feed.title),
    home: feed.link,
    language: feed.dc?.languages?.[0],
    ttlMinutes: updateMinutes(feed.sy),
    hub: feed.atom?.links?.find(({ rel }) => rel === 'hub')?.href,
    base: feed.link,
    entries: (feed.items ?? []).map((item) => ({
      id: item.rdf?.about,
      url: item.link,
      title: markup(item.title),
      bylines: item.dc?.creators ?? [],
      dates: item.dc?.dates ?? [],
      updated: item.dcterms?.modified?.[0],
      summary: markup(item.description),
      content: markup(item.content?.encoded),
      language: item.dc?.languages?.[0],
    })),
  }
}
