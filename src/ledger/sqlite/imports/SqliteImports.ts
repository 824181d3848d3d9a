import type { ImportedDocument, ImportedItem } from '../../../types/index.js'
import type { Page } from '../../Filters.js'
import type {
  ImportedDocumentFilter,
  ImportedEventFilter,
  KeptImport,
  KeptImportedEvent,
  LedgerImports,
} from '../../imports/index.js'
import type { Connection } from '../Connection.js'
import { asLedgerFault } from '../ledgerFault.js'
import { selectImportedDocuments, selectImportedEvents } from './importedRows.js'
import { keepImported } from './keepImported.js'

/** Other people's event data in a ledger in SQLite. */
export class SqliteImports implements LedgerImports {
  constructor(
    private readonly path: string,
    private readonly connection: Connection,
  ) {}

  async keep(items: readonly ImportedItem[], origin: string, at: string): Promise<boolean[]> {
    return asLedgerFault(this.path, () =>
      this.connection.change(() => items.map((item) => keepImported(this.connection, item, origin, at))),
    )
  }

  async events(filter: ImportedEventFilter, page: Page): Promise<KeptImportedEvent[]> {
    return asLedgerFault(this.path, () => selectImportedEvents(this.connection, filter, page))
  }

  async documents(filter: ImportedDocumentFilter, page: Page): Promise<KeptImport<ImportedDocument>[]> {
    return asLedgerFault(this.path, () => selectImportedDocuments(this.connection, filter, page))
  }
}
