import { createHash } from 'node:crypto'
import type { ReportDraft } from '../ingest/index.js'
import type { Report, ReportId } from '../types/index.js'

/** What a caller knows of a report: its words, and perhaps more. */
export type ReportInput = Pick<ReportDraft, 'text'> & Partial<ReportDraft>

/** What a caller says about a report; it wins over what the input says of itself. */
export type ReportOverrides = Partial<Pick<ReportDraft, 'published' | 'title' | 'outlet'>>

/**
 * A report from what is known of it: a byte order mark goes, line ends become `\n`, and the id is the hash of the text
 * unless the input names one.
 */
export function makeReport(input: ReportInput): Report {
  const text = input.text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n')
  return {
    id: (input.id ?? hashText(text)) as ReportId,
    url: input.url ?? null,
    outlet: input.outlet ?? null,
    title: input.title ?? null,
    byline: input.byline ?? null,
    published: input.published ?? null,
    language: input.language ?? 'en',
    text,
  }
}

function hashText(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`
}
