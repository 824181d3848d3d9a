import type { ArticleQuality } from '../sources/SourceEntry.js'

/** How a report was had, beside what its origin says in words. Null is what nobody noted. */
export interface HowHad {
  /** Instant at which it was fetched, ISO 8601 in UTC; null where it was read from disk. */
  readonly fetchedAt: string | null
  /** Address at which its words were found, after redirects; null where they were read from disk, or are a feed's own. */
  readonly foundAt: string | null
  /** How well the article came out of what was fetched. */
  readonly quality: ArticleQuality | null
  /** Id of the source that listed it. */
  readonly sourceId: string | null
}
