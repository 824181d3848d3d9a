import { geoJsonForm, JSON_LD_FORM, PLOVER_FORM, stixForm } from '../../../exchange/index.js'
import type { Ledger, StoredEvent } from '../../../ledger/index.js'
import { flatOf } from '../../table/Column.js'
import { EVENT_COLUMNS } from '../../table/eventRow.js'
import { csvParts } from './csvParts.js'
import type { ExportPart } from './ExportPart.js'
import { type ExportRequest, requireFitting } from './ExportRequest.js'
import { eventDocument } from './eventDocument.js'
import { jsonlParts } from './jsonlParts.js'
import { parquetParts } from './parquetParts.js'
import { reportDocument } from './reportDocument.js'

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
    case 'parquet':
      return parquetParts(ledger, request)
    case 'geojson':
      return eventDocument(ledger, request, 'events.geojson', geoJsonForm(flatEvent))
    case 'stix':
      return reportDocument(ledger, request, `${request.what}.stix.json`, stixForm(JSON.stringify(request.filter)))
    case 'jsonld':
      return reportDocument(ledger, request, `${request.what}.jsonld`, JSON_LD_FORM)
    case 'plover':
      return eventDocument(ledger, request, 'events.plover.jsonl', PLOVER_FORM)
  }
}

function flatEvent({ event, report }: StoredEvent): object {
  return flatOf(EVENT_COLUMNS, event, report)
}
