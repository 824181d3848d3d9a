import type { FeedFormat } from '../Feed.js'

/** Words of a feed, plain or as markup. */
export interface RawText {
  readonly value: string
  readonly isMarkup: boolean
}

/** An entry as its format has it, before addresses, dates and markup are read. */
export interface RawEntry {
  readonly id?: string | undefined
  readonly url?: string | undefined
  readonly title?: RawText | undefined
  readonly bylines: readonly (string | undefined)[]
  /** Dates of publication, the most telling first. */
  readonly dates: readonly (string | undefined)[]
  /** When it was changed last. */
  readonly updated?: string | undefined
  readonly summary?: RawText | undefined
  readonly content?: RawText | undefined
  readonly language?: string | undefined
}

/** A feed in one shape, whatever its format was. */
export interface RawFeed {
  readonly format: FeedFormat
  readonly title?: RawText | undefined
  readonly home?: string | undefined
  readonly language?: string | undefined
  readonly ttlMinutes?: number | undefined
  readonly hub?: string | undefined
  readonly movedTo?: string | undefined
  readonly base?: string | undefined
  readonly entries: readonly RawEntry[]
}

/** Words that may hold markup; undefined where there are none. */
export function markup(value: string | undefined): RawText | undefined {
  return value === undefined || value.trim() === '' ? undefined : { value, isMarkup: true }
}

/** Words without markup; undefined where there are none. */
export function plain(value: string | undefined): RawText | undefined {
  return value === undefined || value.trim() === '' ? undefined : { value, isMarkup: false }
}
