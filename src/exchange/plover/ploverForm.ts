import type { StoredEvent } from '../../ledger/index.js'
import type { DocumentForm } from '../DocumentForm.js'
import { ploverRecord } from './ploverRecord.js'

/** PLOVER records as JSON Lines, one event a line. */
export const PLOVER_FORM: DocumentForm<StoredEvent> = {
  begin: '',
  between: '',
  end: '',
  write: (stored) => [`${JSON.stringify(ploverRecord(stored))}\n`],
}
