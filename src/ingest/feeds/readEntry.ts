import { orderOfLanguage } from '../dates/orderOfLanguage.js'
import { parsePublished } from '../dates/parsePublished.js'
import type { FeedEntry } from './Feed.js'
import type { RawEntry, RawText } from './formats/RawFeed.js'
import { readUpdated } from './readUpdated.js'
import { readWords } from './readWords.js'
import { webAddress } from './webAddress.js'

export interface EntryContext {
  readonly base: string
  readonly language: string | null
  /** Keeps a remark about the entry. */
  readonly onFault: (message: string) => void
}

/** An entry with its address, day and words read; null, with a fault, where it names no report. */
export function readEntry(raw: RawEntry, { base, language: feedLanguage, onFault }: EntryContext): FeedEntry | null {
  const wordsOf = (text: RawText | undefined, part: string): string | null => readWords(text, part, onFault)
  const url = webAddress(raw.url, base)
  if (raw.url !== undefined && url === null) onFault(`"${shorten(raw.url)}" is no address of the web.`)
  const id = raw.id?.trim() || url
  const content = wordsOf(raw.content, 'content')
  const title = wordsOf(raw.title, 'title')
  if (!id || (url === null && content === null && title === null)) {
    onFault('It has neither an address nor an id with words, so it names no report.')
    return null
  }
  const language = raw.language?.trim() || feedLanguage
  return {
    id,
    url,
    title: title?.replace(/\s+/g, ' ') ?? null,
    byline: readByline(raw.bylines),
    published: readPublished(raw.dates, language, onFault),
    updated: readUpdated(raw.updated),
    summary: wordsOf(raw.summary, 'summary'),
    content,
    language,
  }
}

function readByline(names: readonly (string | undefined)[]): string | null {
  const said = names.flatMap((name) => name?.replace(/\s+/g, ' ').trim() || [])
  return [...new Set(said)].join(', ') || null
}

function readPublished(
  dates: readonly (string | undefined)[],
  language: string | null,
  onFault: (message: string) => void,
): string | null {
  const said = dates.flatMap((date) => date?.trim() || [])
  const order = orderOfLanguage(language)
  const day = said.map((date) => parsePublished(date, order)).find((one) => one !== null)
  if (day === undefined && said[0] !== undefined) onFault(`Its date "${shorten(said[0])}" names no day.`)
  return day ?? null
}

function shorten(words: string): string {
  return words.length > 60 ? `${words.slice(0, 60)}…` : words
}
