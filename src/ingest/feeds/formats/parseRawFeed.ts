import { parseFeed } from 'feedsmith'
import { fromAtom } from './fromAtom.js'
import { fromJsonFeed } from './fromJsonFeed.js'
import { fromRdf } from './fromRdf.js'
import { fromRss } from './fromRss.js'
import type { RawFeed } from './RawFeed.js'

/** A feed of any format in the one shape; throws what the parser throws where the text is none. */
export function parseRawFeed(text: string): RawFeed {
  const parsed = parseFeed(text)
  switch (parsed.format) {
    case 'rss':
      return fromRss(parsed.feed)
    case 'atom':
      return fromAtom(parsed.feed)
    case 'rdf':
      return fromRdf(parsed.feed)
    case 'json':
      return fromJsonFeed(parsed.feed)
  }
}
