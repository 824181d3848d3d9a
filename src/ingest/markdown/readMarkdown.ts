import { parsePublished } from '../dates/parsePublished.js'
import { publishedInAddress } from '../dates/publishedInAddress.js'
import { NO_DETAILS, type ReportDetails, type ReportDraft } from '../ReportDraft.js'
import { readFrontMatter } from './readFrontMatter.js'
import { stripMarkdown } from './stripMarkdown.js'

/** A report from Markdown: readable text without markup, details from the front matter and the first heading. */
export function readMarkdown(source: string, origin: string): ReportDraft {
  const { fields, body } = readFrontMatter(source)
  const firstHeading = /^#\s+(.+?)\s*#*$/m.exec(body)?.[1]
  const details: ReportDetails = {
    ...NO_DETAILS,
    title: fields.get('title') ?? (firstHeading === undefined ? null : stripMarkdown(firstHeading)),
    byline: fields.get('author') ?? fields.get('byline') ?? null,
    outlet: fields.get('outlet') ?? fields.get('source') ?? fields.get('publisher') ?? null,
    url: fields.get('url') ?? fields.get('link') ?? null,
    language: fields.get('language') ?? fields.get('lang') ?? null,
    published:
      parsePublished(fields.get('published') ?? fields.get('date') ?? '') ??
      publishedInAddress(fields.get('url') ?? fields.get('link') ?? ''),
  }
  const text = stripMarkdown(body)
  // The headline is a detail of the report, not one of its sentences.
  const isRepeated = details.title !== null && text.startsWith(`${details.title}\n`)
  return { ...details, origin, text: isRepeated ? text.slice(details.title.length).trim() : text }
}
