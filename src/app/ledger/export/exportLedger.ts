import type { Ledger } from '../../../ledger/index.js'
import { csvParts } from './csvParts.js'
import type { ExportPart } from './ExportPart.js'
import { type ExportRequest, requireFitting } from './ExportRequest.js'
import { jsonlParts } from './jsonlParts.js'

/**
 * The files of an export, made while they are read. Read them inside `ledger.transfer.snapshot`, so that all of them
 * are of one instant. Throws `usage` where the format does not hold what is wanted.
 */
export function exportLedger(ledger: Ledger, request: ExportRequest): readonly ExportPart[] {
  requireFitting(request)
  switch (request.format) {
    case 'jsonl':
      return jsonlParts(ledger, request)
    case 'csv':
      return csvParts(ledger, request)
  }
}
