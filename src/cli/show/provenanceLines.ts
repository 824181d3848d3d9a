import type { FoundThing, KeptReport } from '../../app/index.js'
import type { Paragraph } from '../page/layOut.js'
import { cleanText } from '../terminal/cleanText.js'
import { dim } from '../terminal/Segment.js'

/** What the mark of an article says of its words. */
const QUALITY_WORDS: Readonly<Record<NonNullable<KeptReport['quality']>, string>> = {
  whole: 'whole: the words are those of its page',
  short: 'short: its page has fewer than 120 words',
  cut: 'cut: its page shows a beginning only',
  feed: 'feed: the words are those that the feed carries',
  summary: 'summary: the feed’s summary, and no more',
}

/** Where a report came from, in one line: as its input names it, when it was fetched and kept, its own address. */
export function originLine({ origin, fetchedAt, keptAt, report }: KeptReport): Paragraph {
  const fetched = fetchedAt === null ? '' : ` · fetched ${fetchedAt}`
  const address = report.url === null ? '' : ` · ${cleanText(report.url)}`
  return line(`from ${cleanText(origin)}${fetched} · kept ${keptAt}${address}`)
}

/** All that is kept of how a report was had, a line for each that is known. */
export function provenanceLines({ report: kept, source }: Extract<FoundThing, { kind: 'report' }>): Paragraph[] {
  const { report, origin, fetchedAt, foundAt, quality, sourceId, keptAt } = kept
  const language = `language ${cleanText(report.language)}`
  const name = source === null ? null : (source.title ?? source.address)
  const listed = sourceId === null ? null : `${name === null ? '' : `${cleanText(name)} · `}${sourceId}`
  return [
    line(report.byline === null ? `${language}, no byline` : `by ${cleanText(report.byline)}, ${language}`),
    line(`from ${cleanText(origin)}`),
    ...(listed === null ? [] : [line(`listed by ${listed}`)]),
    ...(fetchedAt === null ? [] : [line(`fetched ${fetchedAt}${foundAt === null ? '' : ` at ${cleanText(foundAt)}`}`)]),
    ...(report.url === null ? [] : [line(`its own address is ${cleanText(report.url)}`)]),
    ...(quality === null ? [] : [line(`quality ${QUALITY_WORDS[quality]}`)]),
    line(`kept ${keptAt}`),
  ]
}

function line(words: string): Paragraph {
  return { indent: 4, hang: 2, segments: [dim(words)] }
}
