import {
  guessFeeds,
  newPollState,
  type PollParts,
  pollSource,
  type RecognisedSource,
  recogniseSource,
} from '../../ingest/index.js'
import type { NewSource } from '../../ledger/index.js'
import { Fault } from '../../types/index.js'
import { writeAddress } from './writeAddress.js'

/** What an address offers to be followed. */
export interface OfferedSource extends NewSource {
  /** What is there, for people: "feed of 30 entries". */
  readonly words: string
}

export interface FindSourcesOptions {
  readonly parts: PollParts
  /** Where a page names no feed, try the addresses at which sites keep them by custom. */
  readonly mayGuess: boolean
}

/** Sitemaps of a list that are looked at. */
const MOST_SITEMAPS = 5

/**
 * What is to be followed at an address, the best first: the feed or sitemap that lies there, or the feeds that the page
 * there offers. Throws a `Fault` that says what to do where nothing is.
 */
export async function findSourcesAt(typed: string, options: FindSourcesOptions): Promise<OfferedSource[]> {
  const { url, isGuessed } = writeAddress(typed)
  const answer = await ask(url, options.parts).catch((fault: unknown) => {
    // A host name alone does not say whether it is to be asked in the open.
    if (isGuessed && fault instanceof Fault && fault.code === 'fetch-failed')
      return ask(url.replace(/^https:/, 'http:'), options.parts).catch(() => Promise.reject(fault))
    throw fault
  })
  return offeredBy(answer, options)
}

interface Answer {
  readonly address: string
  readonly found: RecognisedSource
}

async function ask(url: string, parts: PollParts): Promise<Answer> {
  const { result, body } = await pollSource(newPollState(url), parts)
  if (body) return { address: result.movedTo ?? url, found: recogniseSource(body, result.finalUrl ?? url) }
  const words = result.fault ?? `${url} gave no answer.`
  throw new Fault(result.status === 'refused' ? 'refused' : 'fetch-failed', words)
}

async function offeredBy({ address, found }: Answer, options: FindSourcesOptions): Promise<OfferedSource[]> {
  switch (found.kind) {
    case 'feed':
    case 'sitemap':
      return [offer(address, found)]
    case 'index':
      return newsSitemaps(address, found.sitemaps)
    case 'page': {
      const named = found.feeds.map(
        ({ url, title }): OfferedSource => ({
          address: url,
          kind: 'feed',
          words: title === null ? 'feed' : `feed "${title}"`,
        }),
      )
      const offered = named.length === 0 && options.mayGuess ? await guess(address, options.parts) : named
      if (offered.length > 0) return offered
      const advice = options.mayGuess
        ? 'no feed is at the customary addresses either. "--as page" follows the page itself.'
        : 'Try "--guess" for the customary addresses, or "--as page" to follow the page itself.'
      throw new Fault('no-feed', `${address} is a web page that names no feed; ${advice}`)
    }
  }
}

function offer(address: string, found: Extract<RecognisedSource, { kind: 'feed' | 'sitemap' }>): OfferedSource {
  const count = `${found.entryCount} ${found.entryCount === 1 ? 'entry' : 'entries'}`
  if (found.kind === 'feed') return { address, kind: 'feed', title: found.title, words: `feed of ${count}` }
  const words = found.isNews
    ? `news sitemap of ${count}`
    : `sitemap of ${count}, of which only those that are added from now on are fetched`
  return { address, kind: 'sitemap', words }
}

function newsSitemaps(address: string, sitemaps: readonly string[]): OfferedSource[] {
  const news = sitemaps.filter((url) => /news/i.test(new URL(url).pathname)).slice(0, MOST_SITEMAPS)
  if (news.length > 0) return news.map((url) => ({ address: url, kind: 'sitemap', words: 'news sitemap of the list' }))
  const some = sitemaps.slice(0, MOST_SITEMAPS).join(' ')
  throw new Fault('no-feed', `${address} lists ${sitemaps.length} sitemaps, none for news. Add one of them: ${some}`)
}

async function guess(address: string, parts: PollParts): Promise<OfferedSource[]> {
  for (const url of guessFeeds(address)) {
    const answer = await ask(url, parts).catch((fault: unknown) => {
      if (fault instanceof Fault) return null
      throw fault
    })
    if (answer?.found.kind === 'feed') return [offer(answer.address, answer.found)]
  }
  return []
}
