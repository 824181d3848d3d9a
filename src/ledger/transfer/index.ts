export type { LedgerTransfer } from './LedgerTransfer.js'
export type { StoredReading } from './StoredReading.js'
export type { TransferItem, TransferResult } from './TransferItem.js'
export { TRANSFER_TABLES, type TransferRow, type TransferTable } from './TransferRow.js'
