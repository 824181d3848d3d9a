import { publishedInAddress } from '../dates/publishedInAddress.js'
import { NO_DETAILS, type ReportDraft } from '../ReportDraft.js'
import { readHeaderLines } from './readHeaderLines.js'
import { splitHeader } from './splitHeader.js'

/** A report from plain text: its words, and what header lines, bylines and date lines say of it. */
export function readTextFile(text: string, origin: string): ReportDraft {
  const { header, body } = splitHeader(text)
  const named = readHeaderLines(header.join('\n'))
  const told = readHeaderLines(body)
  const details = Object.fromEntries(
    (Object.keys(NO_DETAILS) as (keyof typeof NO_DETAILS)[]).map((key) => [key, named[key] ?? told[key]]),
  )
  const merged = { ...NO_DETAILS, ...details }
  const published = merged.published ?? (merged.url === null ? null : publishedInAddress(merged.url))
  return { ...merged, published, origin, text: body }
}
