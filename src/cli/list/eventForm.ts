import { eventHeader, eventRow, type StoredEvent, storedEventJson } from '../../app/index.js'
import { headline } from '../page/recordHeadline.js'
import { cleanText } from '../terminal/cleanText.js'
import { dim, plain } from '../terminal/Segment.js'
import type { ListForm } from './ListForm.js'
import { reportLine } from './reportLine.js'

/** Event records in a list: headline, words, and where they stand. */
export const EVENT_FORM: ListForm<StoredEvent> = {
  name: 'event records',
  json: storedEventJson,
  header: eventHeader,
  row: ({ event, report }) => eventRow(event, report),
  paragraphs: ({ event, report }) => [
    { indent: 0, hang: 4, segments: headline(event) },
    { indent: 4, segments: [dim('“'), plain(cleanText(event.evidence[0].exact)), dim('”')] },
    { indent: 4, segments: reportLine(event.id, report) },
  ],
}
