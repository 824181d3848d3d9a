import { Fault } from '../../types/index.js'
import { parseAddress } from '../sources/parseAddress.js'
import type { PollParts } from './PollParts.js'
import type { PollState } from './PollResult.js'
import { type Reply, request } from './request.js'
import { askRobots } from './robots/askRobots.js'

const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, text/html;q=0.5, */*;q=0.1'

/** The reply at the end of all redirects. */
export interface FinalReply extends Reply {
  readonly url: URL
  /** Where the source lives from now on: as far as the redirects from its own address on are permanent. */
  readonly movedTo: string | null
}

/**
 * Asks a source, conditionally where it was asked before, and follows where it leads within limits and robots.txt.
 * `accept` names the media types that are wanted; absent: those of feeds.
 */
export async function followAddress(state: PollState, parts: PollParts, accept = ACCEPT): Promise<FinalReply> {
  let url = parseAddress(state.url, state.url)
  let movedTo: string | null = null
  let isPermanent = true
  const seen = new Set<string>()
  for (let redirects = 0; redirects <= parts.redirectCount; redirects++) {
    if (seen.has(url.href)) throw new Fault('fetch-failed', `${state.url} leads in a circle.`)
    seen.add(url.href)
    const delayMs = await askRobots(url, parts)
    const reply = await request(url, { accept, ...validatorsFor(url, state) }, parts, delayMs)
    const target = reply.headers.location
    const isRedirect = reply.status > 300 && reply.status < 400 && reply.status !== 304 && target !== undefined
    if (!isRedirect) return { ...reply, url, movedTo }
    isPermanent &&= reply.status === 301 || reply.status === 308
    url = parseAddress(URL.canParse(target, url.href) ? new URL(target, url).href : target, state.url)
    if (isPermanent) movedTo = url.href
  }
  throw new Fault('fetch-failed', `${state.url} leads on more than ${parts.redirectCount} times.`)
}

function validatorsFor(url: URL, state: PollState): Record<string, string> {
  if (url.href !== state.finalUrl) return {}
  return {
    ...(state.etag === null ? {} : { 'if-none-match': state.etag }),
    ...(state.lastModified === null ? {} : { 'if-modified-since': state.lastModified }),
  }
}
