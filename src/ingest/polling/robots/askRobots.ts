import { Fault } from '../../../types/index.js'
import { parseAddress } from '../../sources/parseAddress.js'
import type { PollParts } from '../PollParts.js'
import { type Reply, request } from '../request.js'
import { mayFetch } from './mayFetch.js'
import { isStale, nextRobotsRecord, type RobotsAnswer } from './nextRobotsRecord.js'
import { parseRobots } from './parseRobots.js'

/** Redirects of a robots.txt that are followed (RFC 9309). */
const REDIRECTS = 5

/**
 * The pause that a site asks for between two requests; throws `refused` where its robots.txt forbids the address, and
 * `fetch-failed` where it cannot be got. The file is fetched once a day.
 */
export async function askRobots(url: URL, parts: PollParts): Promise<number> {
  let record = parts.robots.get(url.origin)
  if (!record || isStale(record, parts.now())) {
    record = nextRobotsRecord(record, await fetchRobots(new URL('/robots.txt', url), parts), parts.now())
    parts.robots.set(url.origin, record)
  }
  if (record.text === null) {
    throw new Fault('fetch-failed', `${url.origin}/robots.txt cannot be got, so nothing else is fetched there for now.`)
  }
  const product = parts.userAgent.split('/')[0] ?? ''
  const { rules, delayMs } = parseRobots(record.text, product)
  if (!mayFetch(rules, url))
    throw new Fault('refused', `robots.txt of ${url.host} forbids ${url.pathname} to programs.`)
  return delayMs
}

async function fetchRobots(first: URL, parts: PollParts): Promise<RobotsAnswer> {
  let url = first
  for (let redirects = 0; redirects <= REDIRECTS; redirects++) {
    const reply = await replyOrNull(url, parts)
    if (reply === null) return { status: null, text: '' }
    const target = reply.headers.location
    if (reply.status < 300 || reply.status >= 400 || target === undefined)
      return { status: reply.status, text: Buffer.from(reply.bytes).toString('utf8') }
    if (!URL.canParse(target, url.href)) break
    url = parseAddress(new URL(target, url).href, first.href)
  }
  // Led on and on: as if there were none (RFC 9309, 2.3.1.2).
  return { status: 404, text: '' }
}

/** A site that refuses or breaks off says nothing; an address that we refuse ourselves stays refused. */
async function replyOrNull(url: URL, parts: PollParts): Promise<Reply | null> {
  try {
    return await request(url, { accept: 'text/plain' }, parts)
  } catch (error) {
    if (error instanceof Fault && error.code !== 'refused') return null
    throw error
  }
}
