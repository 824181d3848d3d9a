import { Fault } from '../../types/index.js'
import { LIMITS } from '../limits.js'
import { followAddress } from '../polling/followAddress.js'
import type { PollParts } from '../polling/PollParts.js'
import { newPollState, type PollState } from '../polling/PollResult.js'
import { readContentType } from '../polling/readContentType.js'
import { readRetryAfter } from '../polling/readRetryAfter.js'
import type { ReportDraft } from '../ReportDraft.js'
import { readArticle } from './readArticle.js'

const ACCEPT = 'text/html, application/xhtml+xml, text/plain;q=0.8, text/markdown;q=0.8, */*;q=0.1'

/** Where a page was found and what its server gave to know it by. */
export interface FetchedPage {
  readonly url: string
  readonly httpStatus: number
  readonly etag: string | null
  readonly lastModified: string | null
}

/** What came of asking for the page of an article. */
export type ArticleFetch =
  | { readonly kind: 'article'; readonly page: FetchedPage; readonly draft: ReportDraft }
  /** The page is as it was when it was got with the same validators. */
  | { readonly kind: 'unchanged'; readonly page: FetchedPage }
  | {
      readonly kind: 'failed'
      readonly fault: Fault
      readonly httpStatus: number | null
      /** True where asking again soon is of no use: it is gone, forbidden, or no article. */
      readonly isFinal: boolean
      /** When the server wants to be asked again, in milliseconds of the epoch. */
      readonly retryAt: number | null
    }

/** What is known of a page from before. */
export type PageState = Pick<PollState, 'finalUrl' | 'etag' | 'lastModified'>

/** Fetches an article politely, conditionally where its page was got before. Never throws a `Fault`. */
export async function fetchArticle(
  address: string,
  parts: PollParts,
  before: PageState | null = null,
): Promise<ArticleFetch> {
  try {
    const limited = { ...parts, limitBytes: Math.min(parts.limitBytes, LIMITS.pageBytes) }
    const reply = await followAddress({ ...newPollState(address), ...before }, limited, ACCEPT)
    const { status, headers, url, bytes } = reply
    if (status !== 200 && status !== 304) {
      const fault = new Fault('fetch-failed', `${url.href} answered ${status}.`)
      const retryAt = readRetryAfter(headers['retry-after'], parts.now())
      return { kind: 'failed', fault, httpStatus: status, isFinal: isFinal(status), retryAt }
    }
    const validators = { etag: headers.etag ?? null, lastModified: headers['last-modified'] ?? null }
    const page = { url: url.href, httpStatus: status, ...validators }
    if (status === 304) return { kind: 'unchanged', page }
    const { mediaType, charset } = readContentType(headers['content-type'])
    return { kind: 'article', page, draft: await readArticle({ bytes, mediaType, charset }, url.href) }
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault
    return { kind: 'failed', fault, httpStatus: null, isFinal: fault.code !== 'fetch-failed', retryAt: null }
  }
}

/** "Too many requests", "too early" and "took too long" pass; other refusals of a server stay. */
function isFinal(status: number): boolean {
  return status >= 300 && status < 500 && ![408, 425, 429].includes(status)
}
