import { missedHeader, missedJson, missedRow, type UnhadEntry } from '../../app/index.js'
import { cleanText } from '../terminal/cleanText.js'
import { bold, dim, plain } from '../terminal/Segment.js'
import type { ListForm } from './ListForm.js'

/** Articles that could not be had, in a list: title, instant, source, reason. */
export const MISSED_FORM: ListForm<UnhadEntry> = {
  name: 'missed articles',
  json: missedJson,
  header: missedHeader,
  row: missedRow,
  paragraphs: ({ sourceId, entryId, title, at, fault }) => [
    {
      indent: 0,
      hang: 4,
      segments: [bold(cleanText(title ?? entryId)), dim(` · ${at.slice(0, 16).replace('T', ' ')} UTC · ${sourceId}`)],
    },
    { indent: 4, segments: [plain(cleanText(fault ?? 'no reason is known'))] },
  ],
  emptyWords: (path) => `no article that the sources of ${path} list was missed in that time`,
}
