import type { ImportDataset, ImportedDocument, ImportedEvent, ImportedItem, PloverCategory } from '../../types/index.js'
import type { Page } from '../Filters.js'

/** A row of a dataset as the ledger holds it. */
export interface KeptImport<Item> {
  readonly item: Item
  /** The file that it came from. */
  readonly origin: string
  readonly importedAt: string
}

/** An imported event, and in how many articles the dataset saw it again. */
export interface KeptImportedEvent extends KeptImport<ImportedEvent> {
  readonly mentionCount: number
}

/** What imported events may be narrowed by. Actors are known by their country only. */
export interface ImportedEventFilter {
  readonly dataset?: ImportDataset
  /** Answer with what was known at this instant. */
  readonly asOf?: string
  /** Country slots. */
  readonly involving?: string
  readonly actor?: string
  readonly recipient?: string
  readonly categories?: readonly PloverCategory[]
  readonly modes?: readonly string[]
  /** On this day or later. */
  readonly from?: string
  /** Before this day. */
  readonly before?: string
}

/** What imported articles may be narrowed by. */
export interface ImportedDocumentFilter {
  readonly asOf?: string
  readonly from?: string
  readonly before?: string
  readonly publisher?: string
}

/**
 * Rows of other people's event data, apart from all that the ledger tells itself: they are in none of its lists of
 * records, count as no origin and as no evidence.
 */
export interface LedgerImports {
  /** Keeps rows in one step; says of each whether it is new. */
  keep(items: readonly ImportedItem[], origin: string, at: string): Promise<boolean[]>
  /** Imported events, the latest day first. */
  events(filter: ImportedEventFilter, page: Page): Promise<KeptImportedEvent[]>
  /** Imported articles, the latest seen first. */
  documents(filter: ImportedDocumentFilter, page: Page): Promise<KeptImport<ImportedDocument>[]>
}
