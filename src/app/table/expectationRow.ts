import type { Expectation } from '../../types/index.js'
import { type Column, headerOf, REPORT_COLUMNS, rowOf, type TableReport } from './Column.js'
import { codes, names, sectors } from './sideCells.js'

/** Column names of the table of expectations and what stands in them. Lists inside a cell are joined with "; ". */
export const EXPECTATION_COLUMNS: readonly Column<Expectation>[] = [
  ...REPORT_COLUMNS,
  ['expectation_id', (one) => one.id],
  ['kind', (one) => one.kind],
  ['category', (one) => one.category],
  ['mode', (one) => one.mode],
  ['actor_codes', (one) => codes(one.actors)],
  ['actor_sectors', (one) => sectors(one.actors)],
  ['actor_names', (one) => names(one.actors)],
  ['recipient_codes', (one) => codes(one.recipients)],
  ['recipient_sectors', (one) => sectors(one.recipients)],
  ['recipient_names', (one) => names(one.recipients)],
  ['announced_by', (one) => names(one.announcedBy)],
  ['anonymous', (one) => String(one.anonymous)],
  ['earliest', (one) => one.window.earliest],
  ['latest', (one) => one.window.latest],
  ['window_basis', (one) => one.window.basis],
  ['window_words', (one) => one.window.words?.exact ?? null],
  ['wording', (one) => one.wording.level],
  ['wording_words', (one) => one.wording.words.exact],
  ['condition', (one) => one.condition?.exact ?? null],
  ['evidence', (one) => one.evidence[0].exact],
  ['evidence_start', (one) => one.evidence[0].start, 'number'],
  ['evidence_end', (one) => one.evidence[0].end, 'number'],
  ['events', (one) => one.events.join('; ')],
]

/** The names of the columns, as the first line of a CSV file. */
export function expectationHeader(): string {
  return headerOf(EXPECTATION_COLUMNS)
}

/** One expectation as a line of CSV. */
export function expectationRow(expectation: Expectation, report: TableReport): string {
  return rowOf(EXPECTATION_COLUMNS, expectation, report)
}
