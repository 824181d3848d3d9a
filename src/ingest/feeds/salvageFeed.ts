import type { FeedFault } from './Feed.js'
import { parseRawFeed } from './formats/parseRawFeed.js'
import type { RawEntry, RawFeed } from './formats/RawFeed.js'

/** A damaged feed is taken apart up to here; each entry is read with the head of the feed before it. */
const MAX_ENTRIES = 1_000
const MAX_HEAD = 65_536

/** What can be read of a damaged feed, entry by entry; null where neither its head nor an entry reads. */
export function salvageFeed(text: string): { readonly raw: RawFeed; readonly faults: readonly FeedFault[] } | null {
  const starts = entryStarts(text)
  const headEnd = starts[0] ?? text.length
  if (headEnd > MAX_HEAD) return null
  const head = text.slice(0, headEnd)
  // A head alone may say too little of itself to be a feed; with an entry it does.
  let raw = readOrNull(`${head}${tailOf(head)}`)
  const entries: RawEntry[] = []
  const faults: FeedFault[] = []
  let line = head.split('\n').length
  for (const [index, start] of starts.entries()) {
    const piece = text.slice(start, starts[index + 1] ?? text.length)
    const read = readPiece(head, piece)
    const entry = read?.entries[0]
    raw ??= read
    if (entry) entries.push(entry)
    else {
      faults.push({ place: `entry ${index + 1}`, message: `It is broken off or damaged (line ${line}).` })
    }
    line += piece.split('\n').length - 1
  }
  if (raw === null) return null
  if (starts.length === MAX_ENTRIES) {
    faults.push({ place: 'feed', message: `It is damaged; only its first ${MAX_ENTRIES} entries were read.` })
  } else if (faults.length === 0) faults.push({ place: 'feed', message: 'Its end is broken off or damaged.' })
  return { raw: { ...raw, entries }, faults }
}

function entryStarts(text: string): number[] {
  const starts: number[] = []
  for (const match of text.matchAll(/<(?:item|entry)[\s>]/gi)) {
    if (starts.length === MAX_ENTRIES) break
    starts.push(match.index)
  }
  return starts
}

function readPiece(head: string, piece: string): RawFeed | null {
  const end = /<\/(?:item|entry)\s*>/i.exec(piece)
  if (!end) return null
  return readOrNull(`${head}${piece.slice(0, end.index + end[0].length)}${tailOf(head)}`)
}

/** What closes the elements that the head leaves open. */
function tailOf(head: string): string {
  const root = /<(rdf:RDF|rss|feed)[\s>]/i.exec(head)?.[1]
  if (root === undefined) return ''
  const isOpen = /<channel[\s>]/i.test(head) && !/<\/channel\s*>/i.test(head)
  return `${isOpen ? '</channel>' : ''}</${root}>`
}

function readOrNull(text: string): RawFeed | null {
  try {
    return parseRawFeed(text)
  } catch {
    return null
  }
}
