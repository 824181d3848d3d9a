/** What a source says of one report. */
export interface ListedEntry {
  readonly id: string
  readonly url: string | null
  readonly title: string | null
  readonly byline: string | null
  readonly published: string | null
  readonly language: string | null
  readonly summary: string | null
  /** The report itself, where the source carries it. */
  readonly content: string | null
  /** A hash of what the source says; listed anew with another one, the entry is fetched anew. */
  readonly signature: string
}

/** An entry that waits to be fetched. */
export interface PendingEntry extends ListedEntry {
  /** The ledger's own key. */
  readonly key: number
  readonly sourceId: string
  readonly listedAt: string
  /** True where the source listed it before, saying something else. */
  readonly isAnew: boolean
  /** Times that it could not be had. */
  readonly attempts: number
}

/** How a page was last got, for asking again with its own validators. */
export interface PageMemory {
  readonly reportId: string
  readonly finalUrl: string | null
  readonly etag: string | null
  readonly lastModified: string | null
}

/** How well an article came out of what was fetched. */
export const ARTICLE_QUALITIES = ['whole', 'short', 'cut', 'feed', 'summary'] as const

export type ArticleQuality = (typeof ARTICLE_QUALITIES)[number]

/** What came of fetching an entry. `later`: it is to be tried again; `unhad`: it cannot be had. */
export interface EntryFetch {
  readonly at: string
  readonly outcome: 'kept' | 'known' | 'unhad' | 'later'
  /** `whole`, `short` (a few sentences), `cut` (a beginning), `feed` (the feed's own text), `summary` (its summary alone). */
  readonly quality: ArticleQuality | null
  readonly reportId: string | null
  /** Where the page was found. */
  readonly url: string | null
  readonly httpStatus: number | null
  readonly etag: string | null
  readonly lastModified: string | null
  readonly fault: string | null
  /** When to try again, where the outcome is `later`. */
  readonly nextTryAt: string | null
}

/** An entry that could not be had, with the reason. */
export interface UnhadEntry {
  readonly sourceId: string
  readonly entryId: string
  readonly url: string | null
  readonly title: string | null
  readonly at: string
  readonly fault: string | null
}
