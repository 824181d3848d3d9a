export { LEDGER_LINE_SCHEMA, ledgerLine } from './jsonl/ledgerLine.js'
export { readLedgerLine, readLedgerValue } from './jsonl/readLedgerLine.js'
