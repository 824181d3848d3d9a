import type { FetchedPage, ReportDraft } from '../../../ingest/index.js'
import type { ArticleQuality } from '../../../ledger/index.js'
import type { Fault } from '../../../types/index.js'
import type { SourceEntry } from './SyncEvent.js'

/** What came of looking for the report of an entry, before it is read. */
export type EntryDraft = SourceEntry & { readonly at: number } & (
    | {
        readonly kind: 'draft'
        readonly draft: ReportDraft
        readonly quality: ArticleQuality
        /** Null where the words are the feed's own. */
        readonly page: FetchedPage | null
        /** Why the page could not be had, where the words are the feed's own. */
        readonly fault: Fault | null
      }
    | { readonly kind: 'known'; readonly reportId: string; readonly page: FetchedPage | null }
    /** It could not be asked whether the page has changed. */
    | { readonly kind: 'unchecked'; readonly fault: Fault; readonly httpStatus: number | null }
    | {
        readonly kind: 'none'
        readonly fault: Fault
        readonly httpStatus: number | null
        /** Null: it cannot be had. */
        readonly nextTryAt: number | null
      }
  )
