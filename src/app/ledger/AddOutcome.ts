import type { Kept } from '../../ledger/index.js'
import type { Fault, ReadReport } from '../../types/index.js'

/** What came of one place in an input that was added to a ledger. */
export type AddOutcome =
  | { readonly kind: 'kept'; readonly origin: string; readonly kept: Kept; readonly result: ReadReport }
  /** The ledger held it already: nothing was read or added. */
  | { readonly kind: 'known'; readonly origin: string }
  | { readonly kind: 'fault'; readonly origin: string; readonly fault: Fault }
