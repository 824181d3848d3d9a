import { createHash } from 'node:crypto'
import type { Report } from '../types/index.js'

const ID_DIGITS = 16

/**
 * The ledger's id of a report: the same words with the same particulars are one report, however often they come. The
 * same words from two outlets are two reports, and copies of one another.
 */
export function ledgerReportId({ id, url, outlet, title, published, text }: Report): string {
  const particulars = JSON.stringify([id, url, outlet, title, published, text])
  return `r:${createHash('sha256').update(particulars).digest('hex').slice(0, ID_DIGITS)}`
}
