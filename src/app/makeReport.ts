import { createHash } from 'node:crypto'
import type { ReportDraft } from '../ingest/index.js'
import type { Report, ReportId } from '../types/index.js'

/** What a caller says about a report; it wins over what the input says of itself. */
export interface ReportOverrides {
  readonly published?: string
  readonly title?: string
  readonly outlet?: string
}

/** A report from a draft: a byte order mark goes, the id is the hash of the text unless the input names one. */
export function makeReport(draft: ReportDraft, overrides: ReportOverrides = {}): Report {
  const text = draft.text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n')
  return {
    id: (draft.id ?? hashText(text)) as ReportId,
    url: draft.url,
    outlet: overrides.outlet ?? draft.outlet,
    title: overrides.title ?? draft.title,
    byline: draft.byline,
    published: overrides.published ?? draft.published,
    language: draft.language ?? 'en',
    text,
  }
}

function hashText(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`
}
