import { type Ledger, openSqliteLedger } from '../../ledger/index.js'
import { chooseLedger, type LedgerChoice } from '../settings/chooseLedger.js'

/** Opens the ledger that flag, environment and settings name; with `mayCreate` it is made where there is none. */
export function openLedger(choice: LedgerChoice, mayCreate: boolean): Ledger {
  return openSqliteLedger(chooseLedger(choice).value, { mayCreate })
}
