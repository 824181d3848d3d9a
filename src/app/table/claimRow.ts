import type { Claim } from '../../types/index.js'
import { type Column, headerOf, REPORT_COLUMNS, rowOf, type TableReport } from './Column.js'
import { codes, names, sectors } from './sideCells.js'

/** Column names of the table of claims and what stands in them. Lists inside a cell are joined with "; ". */
export const CLAIM_COLUMNS: readonly Column<Claim>[] = [
  ...REPORT_COLUMNS,
  ['claim_id', (claim) => claim.id],
  ['within', (claim) => claim.within],
  ['speaker_code', ({ speaker }) => (speaker ? codes([speaker]) : null)],
  ['speaker_sectors', ({ speaker }) => (speaker ? sectors([speaker]) : null)],
  ['speaker_name', ({ speaker }) => (speaker ? names([speaker]) : null)],
  ['anonymous', (claim) => String(claim.anonymous)],
  ['stance', (claim) => claim.stance],
  ['cue', (claim) => claim.cue.exact],
  ['content', (claim) => claim.content.exact],
  ['content_start', (claim) => claim.content.start, 'number'],
  ['content_end', (claim) => claim.content.end, 'number'],
  ['quoted', (claim) => String(claim.quoted)],
  ['events', (claim) => claim.events.join('; ')],
]

/** The names of the columns, as the first line of a CSV file. */
export function claimHeader(): string {
  return headerOf(CLAIM_COLUMNS)
}

/** One claim as a line of CSV. */
export function claimRow(claim: Claim, report: TableReport): string {
  return rowOf(CLAIM_COLUMNS, claim, report)
}
