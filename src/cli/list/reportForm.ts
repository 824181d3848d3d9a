import {
  type KeptReport,
  type ListedReport,
  listedReportHeader,
  listedReportJson,
  listedReportRow,
} from '../../app/index.js'
import { dayWords } from '../page/dateWords.js'
import type { Paragraph } from '../page/layOut.js'
import { cleanText } from '../terminal/cleanText.js'
import { bold, dim } from '../terminal/Segment.js'
import { derivationLines } from './derivationLines.js'
import type { ListForm } from './ListForm.js'

/** Kept reports in a list: title, day, outlet, id, and what they are copies of. */
export const REPORT_FORM: ListForm<ListedReport> = {
  name: 'reports',
  json: listedReportJson,
  header: listedReportHeader,
  row: listedReportRow,
  paragraphs: (listed) => [reportHeadline(listed), ...derivationLines(listed.derivation)],
}

/** "5 Sep 2023 · The Post · Kim may travel to Russia · r:…". */
export function reportHeadline({ id, report }: Pick<KeptReport, 'id' | 'report'>): Paragraph {
  const { published, outlet, title } = report
  const day = published === null ? 'day unknown' : dayWords(published)
  return {
    indent: 0,
    hang: 4,
    segments: [
      dim(`${day} · ${outlet === null ? '' : `${cleanText(outlet)} · `}`),
      bold(title === null ? 'without a title' : cleanText(title)),
      dim(` · ${id}`),
    ],
  }
}
