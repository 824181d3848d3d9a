import type { KeptReport, LogEntry } from '../rows/index.js'
import type { StoredReading } from './StoredReading.js'
import type { TransferRow } from './TransferRow.js'

/** One thing that travels from a ledger to another one. */
export type TransferItem =
  | { readonly kind: 'report'; readonly report: KeptReport }
  | { readonly kind: 'reading'; readonly reading: StoredReading }
  | { readonly kind: 'row'; readonly row: TransferRow }
  | { readonly kind: 'log'; readonly entry: LogEntry }

/** What became of a thing that came from another ledger. */
export type TransferResult =
  | { readonly kind: 'added' }
  /** The ledger held it already. */
  | { readonly kind: 'known' }
  /** It hangs on a report that the ledger does not hold, or its id is not that of its words. */
  | { readonly kind: 'refused'; readonly reason: string }
