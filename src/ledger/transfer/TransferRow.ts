/** What else travels: what was set and corrected by hand, and rows of other people's data. */
export const TRANSFER_TABLES = [
  'correction',
  'source',
  'source-setting',
  'outlet-rating',
  'outlet-fact',
  'alert',
  'alert-end',
  'alert-note',
  'imported-event',
  'imported-mention',
  'imported-article',
] as const

export type TransferTable = (typeof TRANSFER_TABLES)[number]

/** One row of one of these, by the names of its fields. */
export interface TransferRow {
  readonly table: TransferTable
  readonly row: Readonly<Record<string, string | null>>
}
