import { type FoundReport, foundReportJson, reportHeader, reportRow } from '../../app/index.js'
import type { Paragraph } from '../page/layOut.js'
import { markedSegments } from '../page/markedSegments.js'
import { dim } from '../terminal/Segment.js'
import type { ListForm } from './ListForm.js'
import { reportHeadline } from './reportForm.js'
import { snippetRange } from './snippetRange.js'

/** Reports that a search found: headline, and the words around the first hit with all hits in them marked. */
export const FOUND_FORM: ListForm<FoundReport> = {
  name: 'reports',
  json: foundReportJson,
  header: reportHeader,
  row: reportRow,
  paragraphs: (found) => [reportHeadline(found), ...snippet(found)],
}

function snippet({ report, hits }: FoundReport): Paragraph[] {
  const [first] = hits
  if (!first) return []
  const range = snippetRange(report.text, first)
  const marks = hits.map((hit) => ({ ...hit, style: 'cue' as const }))
  const segments = markedSegments(report.text, range, marks)
  return [{ indent: 4, segments: [dim(range.start > 0 ? '… ' : ''), ...segments, dim(' …')] }]
}
