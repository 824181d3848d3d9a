/** One entry of a feed: what it says of one report, in the feed's own words. */
export interface FeedEntry {
  /** Its guid or id; else its address. Never empty. */
  readonly id: string
  /** Where the report is; null where the feed carries it whole and links to nothing. */
  readonly url: string | null
  readonly title: string | null
  readonly byline: string | null
  /** Day of publication, `YYYY-MM-DD`; null where the feed names none that can be read. */
  readonly published: string | null
  /** When the feed says that it was changed last: an instant to the minute where it reads, else as it stands; null where it says nothing. */
  readonly updated: string | null
  /** Plain text. */
  readonly summary: string | null
  /** The report itself as plain text, where the feed carries it. */
  readonly content: string | null
  /** Language tag of the entry, else of the feed. */
  readonly language: string | null
}

/** Something in a feed that did not read; the rest was kept. */
export interface FeedFault {
  /** `feed`, or `entry 3`, counted from 1 in the feed's order. */
  readonly place: string
  readonly message: string
}

export type FeedFormat = 'rss' | 'atom' | 'rdf' | 'json' | 'sitemap'

/** A feed as read: what it says of itself, its entries, and what of it did not read. */
export interface Feed {
  readonly format: FeedFormat
  readonly title: string | null
  /** The page that the feed belongs to. */
  readonly home: string | null
  readonly language: string | null
  /** How long the feed asks to be left alone. */
  readonly ttlMinutes: number | null
  /** WebSub hub that would tell of new entries. */
  readonly hub: string | null
  /** Another address at which the feed says it now lives. */
  readonly movedTo: string | null
  readonly entries: readonly FeedEntry[]
  readonly faults: readonly FeedFault[]
}

/** Where bytes came from, and the encoding that a server named for them. */
export interface FeedOrigin {
  readonly address: string
  readonly charset: string | null
}
