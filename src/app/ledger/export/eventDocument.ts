import { type DocumentForm, documentOf } from '../../../exchange/index.js'
import type { Ledger, StoredEvent } from '../../../ledger/index.js'
import { counted } from './counted.js'
import type { ExportPart } from './ExportPart.js'
import type { ExportRequest } from './ExportRequest.js'

/** Event records as one text file. */
export function eventDocument(
  { transfer }: Ledger,
  { filter, onItem }: ExportRequest,
  name: string,
  form: DocumentForm<StoredEvent>,
): readonly ExportPart[] {
  const chunks = () => documentOf(counted(transfer.events(filter), onItem), form)
  return [{ name, isBinary: false, chunks }]
}
