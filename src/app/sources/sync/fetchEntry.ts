import { type ArticleFetch, fetchArticle, type PollParts } from '../../../ingest/index.js'
import type { Ledger } from '../../../ledger/index.js'
import { Fault } from '../../../types/index.js'
import { draftOfFeed, pageQuality, wholeContent, withEntry } from './draftOfEntry.js'
import type { EntryDraft } from './EntryDraft.js'
import type { SourceEntry } from './SyncEvent.js'

/** Times that an entry is tried before it counts as not to be had. */
const MOST_TRIES = 3
const FIRST_PAUSE_MS = 15 * 60_000

export interface FetchEntryOptions {
  readonly parts: PollParts
  /** True where a summary is better than nothing. */
  readonly wantsSummaries: boolean
}

/**
 * Looks for the report of an entry: on its page, else in the feed where that carries it whole. A page that another
 * entry led to before is not asked for again; one whose entry says something else now is asked whether it changed.
 */
export async function fetchEntry(ledger: Ledger, listed: SourceEntry, options: FetchEntryOptions): Promise<EntryDraft> {
  const { entry } = listed
  const at = options.parts.now()
  const common = { ...listed, at }
  if (entry.url === null) return fromFeed(common, noPage(entry.id), options)
  const before = await ledger.sources.page(entry.url)
  if (before && !entry.isAnew) {
    return { ...common, kind: 'known', reportId: before.reportId, page: null }
  }
  const fetched = await fetchArticle(entry.url, options.parts, before)
  switch (fetched.kind) {
    case 'failed':
      return fromFeed(common, fetched, options)
    case 'unchanged':
      if (before) return { ...common, kind: 'known', reportId: before.reportId, page: fetched.page }
      return fromFeed(common, noPage(entry.url), options)
    case 'article': {
      const quality = pageQuality(fetched.draft)
      const carried = quality === 'cut' ? wholeContent(listed) : null
      if (carried !== null && carried.length > fetched.draft.text.length)
        return fromFeed(common, noPage(`${entry.url} shows a beginning only`), options)
      const draft = withEntry(listed, fetched.draft, quality)
      return { ...common, kind: 'draft', draft, quality, page: fetched.page, fault: null }
    }
  }
}

type Failure = Extract<ArticleFetch, { kind: 'failed' }>

function noPage(name: string): Failure {
  const fault = new Fault('no-article', `${name} has no page with the whole report.`)
  return { kind: 'failed', fault, httpStatus: null, isFinal: true, retryAt: null }
}

/** What the feed itself carries, in place of a page that could not be had. */
function fromFeed(
  listed: SourceEntry & { readonly at: number },
  { fault, httpStatus, isFinal, retryAt }: Failure,
  { parts, wantsSummaries }: FetchEntryOptions,
): EntryDraft {
  const isLast = isFinal || listed.entry.attempts + 1 >= MOST_TRIES
  const carried = draftOfFeed(listed, wantsSummaries && isLast)
  if (carried) return { ...listed, ...carried, kind: 'draft', page: null, fault }
  const pause = FIRST_PAUSE_MS * 4 ** listed.entry.attempts
  const nextTryAt = isLast ? null : Math.max(parts.now() + pause, retryAt ?? 0)
  return { ...listed, kind: 'none', fault, httpStatus, nextTryAt }
}
