import { fetchArticle, type PollParts, type ReportDraft } from '../../../ingest/index.js'
import type { KeptReport, Ledger } from '../../../ledger/index.js'
import { pageQuality, withEntry } from './draftOfEntry.js'
import type { EntryDraft } from './EntryDraft.js'
import type { SourceEntry } from './SyncEvent.js'

/**
 * Asks whether the page of an entry that was had before is another one now. What the page does not say of itself is as
 * it was; a page whose words are the same but for case, marks and spaces has not changed. Null where there is nothing to
 * compare it with.
 */
export async function recheckEntry(ledger: Ledger, listed: SourceEntry, parts: PollParts): Promise<EntryDraft | null> {
  const { url } = listed.entry
  const before = url === null ? null : await ledger.sources.page(url)
  const earlier = before && (await ledger.report(before.reportId))
  if (url === null || !earlier) return null
  const common = { ...listed, at: parts.now() }
  const fetched = await fetchArticle(url, parts, before)
  switch (fetched.kind) {
    case 'failed':
      return { ...common, kind: 'unchecked', fault: fetched.fault, httpStatus: fetched.httpStatus }
    case 'unchanged':
      return { ...common, kind: 'known', reportId: earlier.id, page: fetched.page }
    case 'article': {
      const { page } = fetched
      if (folded(fetched.draft.text) === folded(earlier.report.text))
        return { ...common, kind: 'known', reportId: earlier.id, page }
      const quality = pageQuality(fetched.draft)
      const draft = asBefore(withEntry(listed, fetched.draft, quality), earlier)
      return { ...common, kind: 'draft', draft, quality, page, fault: null }
    }
  }
}

/** What the newer words leave unsaid, the earlier version has said. */
function asBefore(draft: ReportDraft, { report }: KeptReport): ReportDraft {
  return {
    ...draft,
    title: draft.title ?? report.title,
    byline: draft.byline ?? report.byline,
    published: draft.published ?? report.published,
    language: draft.language ?? report.language,
    outlet: draft.outlet ?? report.outlet,
  }
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
