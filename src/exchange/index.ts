export { LEDGER_LINE_SCHEMA, ledgerLine } from './jsonl/ledgerLine.js'
export { readLedgerLine } from './jsonl/readLedgerLine.js'
