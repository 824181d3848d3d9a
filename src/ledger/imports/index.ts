export type {
  ImportedDocumentFilter,
  ImportedEventFilter,
  KeptImport,
  KeptImportedEvent,
  LedgerImports,
} from './LedgerImports.js'
