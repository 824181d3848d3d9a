import type { CodedEvent } from '../../types/index.js'
import { type Column, headerOf, REPORT_COLUMNS, rowOf, type TableReport } from './Column.js'
import { codes, names, sectors } from './sideCells.js'

/** Column names of the table of events and what stands in them. Lists inside a cell are joined with "; ". */
export const EVENT_COLUMNS: readonly Column<CodedEvent>[] = [
  ...REPORT_COLUMNS,
  ['event_id', (event) => event.id],
  ['category', (event) => event.category],
  ['mode', (event) => event.mode],
  ['underlying_category', (event) => event.underlying?.category ?? null],
  ['underlying_mode', (event) => event.underlying?.mode ?? null],
  ['quad', (event) => event.quad, 'number'],
  ['score', (event) => event.score, 'number'],
  ['cameo', (event) => event.cameo],
  ['contexts', (event) => event.contexts.join('; ')],
  ['actor_codes', (event) => codes(event.actors)],
  ['actor_sectors', (event) => sectors(event.actors)],
  ['actor_names', (event) => names(event.actors)],
  ['recipient_codes', (event) => codes(event.recipients)],
  ['recipient_sectors', (event) => sectors(event.recipients)],
  ['recipient_names', (event) => names(event.recipients)],
  ['date_start', (event) => event.date.start],
  ['date_end', (event) => event.date.end],
  ['date_precision', (event) => event.date.precision],
  ['date_basis', (event) => event.date.basis],
  ['place', (event) => event.place?.name ?? null],
  ['place_country', (event) => event.place?.country ?? null],
  ['lat', (event) => event.place?.lat ?? null, 'number'],
  ['lon', (event) => event.place?.lon ?? null, 'number'],
  ['status', (event) => event.status],
  ['factuality', (event) => event.factuality, 'number'],
  ['occurrence', (event) => event.occurrence, 'number'],
  ['speaker_status', (event) => event.speakerStatus],
  ['speaker_factuality', (event) => event.speakerFactuality, 'number'],
  ['speakers', (event) => event.attribution.map(({ speaker }) => speaker?.name ?? 'unnamed').join('; ')],
  ['stances', (event) => event.attribution.map(({ stance }) => stance).join('; ')],
  ['evidence', (event) => event.evidence[0].exact],
  ['evidence_start', (event) => event.evidence[0].start, 'number'],
  ['evidence_end', (event) => event.evidence[0].end, 'number'],
  ['rule', (event) => event.rule],
]

/** The names of the columns, as the first line of a CSV file. */
export function eventHeader(): string {
  return headerOf(EVENT_COLUMNS)
}

/** One event record as a line of CSV. */
export function eventRow(event: CodedEvent, report: TableReport): string {
  return rowOf(EVENT_COLUMNS, event, report)
}
