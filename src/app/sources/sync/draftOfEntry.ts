import { articleAddress, isCut, type ReportDraft } from '../../../ingest/index.js'
import type { ArticleQuality } from '../../../ledger/index.js'
import type { SourceEntry } from './SyncEvent.js'

/** Fewer words than this are a notice or a beginning, not a report as feeds carry them whole. */
const WHOLE_WORDS = 80
/** A page with fewer words is marked as short. */
const SHORT_WORDS = 120

/** The report in a feed's own words: whole where the feed carries it, else its summary where that is wanted; null without. */
export function draftOfFeed(
  listed: SourceEntry,
  wantsSummary: boolean,
): { readonly draft: ReportDraft; readonly quality: ArticleQuality } | null {
  const { content, summary } = listed.entry
  const whole = wholeContent(listed)
  if (whole !== null) return { draft: withEntry(listed, bareDraft(listed, whole), 'feed'), quality: 'feed' }
  const words = content ?? summary
  if (!wantsSummary || words === null || words.trim() === '') return null
  return { draft: withEntry(listed, bareDraft(listed, words), 'summary'), quality: 'summary' }
}

/** The report that the feed itself carries, where it is a whole one; else null. */
export function wholeContent({ entry: { content } }: SourceEntry): string | null {
  return content !== null && wordCount(content) >= WHOLE_WORDS && !isCut(content) ? content : null
}

/** How well an article came out of its page. */
export function pageQuality({ text }: ReportDraft): 'whole' | 'short' | 'cut' {
  if (isCut(text)) return 'cut'
  return wordCount(text) < SHORT_WORDS ? 'short' : 'whole'
}

/** A draft with what the source and its entry say where the page says nothing; the user's word on the outlet wins. */
export function withEntry({ source, entry }: SourceEntry, draft: ReportDraft, quality: ArticleQuality): ReportDraft {
  return {
    ...draft,
    origin: originOf({ source, entry }, quality),
    title: draft.title ?? entry.title,
    byline: draft.byline ?? entry.byline,
    published: draft.published ?? entry.published,
    language: draft.language ?? entry.language ?? source.language,
    outlet: source.outlet ?? draft.outlet ?? ownOutlet({ source, entry }),
  }
}

/** How the words were come by, where they are not the whole page. */
const MARKS: Readonly<Record<ArticleQuality, string>> = {
  whole: '',
  short: '',
  cut: ' (a beginning)',
  feed: ' (as the feed carries it)',
  summary: ' (summary only)',
}

/** Where a report came from: its source and the entry there, and how it was come by where not from its page. */
function originOf({ source, entry }: SourceEntry, quality: ArticleQuality): string {
  const name = entry.url ?? entry.id
  const where = name === source.address ? source.address : `${source.address}: ${name}`
  return `${where}${MARKS[quality]}`
}

function bareDraft(listed: SourceEntry, text: string): ReportDraft {
  const { url } = listed.entry
  const nothing = { id: null, outlet: null, title: null, byline: null, published: null, language: null }
  return { ...nothing, origin: originOf(listed, 'feed'), url: url === null ? null : articleAddress(url), text }
}

/** A feed's title names the outlet of the pages on its own site; of others it only points to them. */
function ownOutlet({ source, entry }: SourceEntry): string | null {
  if (source.title === null || entry.url === null) return source.title
  const home = siteOf(source.home ?? source.address)
  return home !== null && home === siteOf(entry.url) ? source.title : null
}

function siteOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^(?:www|feeds?|rss|m)\./, '') : null
}

function wordCount(text: string): number {
  return text.match(/\S+/g)?.length ?? 0
}
