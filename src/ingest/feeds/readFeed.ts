import { Fault } from '../../types/index.js'
import { LIMITS } from '../limits.js'
import type { Feed, FeedEntry, FeedFault, FeedOrigin } from './Feed.js'
import { parseRawFeed } from './formats/parseRawFeed.js'
import type { RawFeed } from './formats/RawFeed.js'
import { readEntry } from './readEntry.js'
import { readWords } from './readWords.js'
import { salvageFeed } from './salvageFeed.js'
import { openXml } from './xml/openXml.js'
import { webAddress } from './webAddress.js'

/**
 * The feed in these bytes: RSS 0.9x, 1.0 and 2.0, Atom, JSON Feed. Entries that do not read become faults and the rest
 * is kept. Throws `no-feed` where nothing of it reads, and `too-large` beyond the limits.
 */
export function readFeed(bytes: Uint8Array, origin: FeedOrigin): Feed {
  const { text, remark, countOf } = openXml(bytes, origin, ['item', 'entry'])
  const faults: FeedFault[] = remark === null ? [] : [{ place: 'feed', message: remark }]
  const { raw, isWhole } = parseOrSalvage(text, origin.address, faults)
  const written = (countOf.get('item') ?? 0) + (countOf.get('entry') ?? 0)
  const emptyCount = written - raw.entries.length
  if (isWhole && raw.format !== 'json' && emptyCount > 0) {
    faults.push({ place: 'feed', message: `${emptyCount} of its ${written} entries hold nothing.` })
  }
  const base = webAddress(raw.base, origin.address) ?? origin.address
  const language = raw.language?.trim() || null
  const entries = readEntries(raw, { base, language }, faults)
  const title = readWords(raw.title, 'title', (message) => faults.push({ place: 'feed', message }))
  return {
    format: raw.format,
    title,
    home: webAddress(raw.home, base),
    language,
    ttlMinutes: raw.ttlMinutes !== undefined && raw.ttlMinutes > 0 ? raw.ttlMinutes : null,
    hub: webAddress(raw.hub, base),
    movedTo: webAddress(raw.movedTo, base),
    entries,
    faults,
  }
}

function parseOrSalvage(
  text: string,
  origin: string,
  faults: FeedFault[],
): { readonly raw: RawFeed; readonly isWhole: boolean } {
  try {
    return { raw: parseRawFeed(text), isWhole: true }
  } catch (cause) {
    const salvaged = salvageFeed(text)
    if (salvaged) {
      faults.push(...salvaged.faults)
      return { raw: salvaged.raw, isWhole: false }
    }
    const what = /<html[\s>]/i.test(text.slice(0, 2048)) ? 'is a web page, not a feed' : 'is no feed, or a damaged one'
    throw new Fault('no-feed', `${origin} ${what}. Give the address of an RSS, Atom or JSON feed.`, { cause })
  }
}

function readEntries(
  raw: RawFeed,
  context: { readonly base: string; readonly language: string | null },
  faults: FeedFault[],
): FeedEntry[] {
  const entryById = new Map<string, FeedEntry>()
  for (const [index, rawEntry] of raw.entries.slice(0, LIMITS.feedEntries).entries()) {
    const place = `entry ${index + 1}`
    const entry = readEntry(rawEntry, { ...context, onFault: (message) => faults.push({ place, message }) })
    if (!entry) continue
    if (entryById.has(entry.id)) faults.push({ place, message: 'It repeats the id of an earlier entry.' })
    else entryById.set(entry.id, entry)
  }
  if (raw.entries.length > LIMITS.feedEntries) {
    const message = `It has ${raw.entries.length} entries; the first ${LIMITS.feedEntries} were read.`
    faults.push({ place: 'feed', message })
  }
  return [...entryById.values()]
}
