import type { ArticleQuality, Kept, PendingEntry, Source, SourcePoll } from '../../../ledger/index.js'
import type { Fault, ReadReport } from '../../../types/index.js'

/** An entry with the source that lists it. */
export interface SourceEntry {
  readonly source: Source
  readonly entry: PendingEntry
}

/** What happened while sources were followed. */
export type SyncEvent =
  | { readonly kind: 'polled'; readonly source: Source; readonly poll: SourcePoll }
  /** It is too early to ask this source. */
  | { readonly kind: 'waiting'; readonly source: Source; readonly until: number }
  | (SourceEntry & {
      readonly kind: 'kept'
      readonly kept: Kept
      readonly quality: ArticleQuality
      /** The version of it that was kept before, where its words have changed. */
      readonly earlier: string | null
      readonly result: ReadReport
    })
  /** The ledger holds the report of this entry already. */
  | (SourceEntry & { readonly kind: 'known'; readonly reportId: string })
  /** It could not be asked whether the page of this entry has changed. */
  | (SourceEntry & { readonly kind: 'unchecked'; readonly fault: Fault })
  /** There is no report to be had of this entry. */
  | (SourceEntry & { readonly kind: 'unhad'; readonly fault: Fault })
  /** The entry could not be had now and is tried again, in milliseconds of the epoch. */
  | (SourceEntry & { readonly kind: 'later'; readonly fault: Fault; readonly nextTryAt: number })
