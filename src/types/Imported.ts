import type { PloverCategory, SectorCode } from './plover.js'

/** Datasets whose rows can be taken in. */
export const IMPORT_DATASETS = ['gdelt', 'icews', 'polecat', 'plover'] as const

export type ImportDataset = (typeof IMPORT_DATASETS)[number]

/** One side of a row of a dataset, its codes read as ours. */
export interface ImportedActor {
  /** PLOVER country slot; null where the dataset's code is none. */
  readonly code: string | null
  readonly sectors: readonly SectorCode[]
  readonly name: string | null
  /** The codes or sectors as the dataset writes them. */
  readonly raw: string | null
}

/** Where it happened, as the dataset has it. */
export interface ImportedPlace {
  readonly name: string | null
  readonly country: string | null
  readonly lat: number | null
  readonly lon: number | null
}

/**
 * A row of somebody else's event data. A machine coded it from an article that is not here: it is no record of ours, has
 * no words behind it that could be looked up, and counts as no origin.
 */
export interface ImportedEvent {
  readonly kind: 'event'
  readonly dataset: ImportDataset
  /** The dataset's own id of the row. */
  readonly rowId: string
  readonly day: string
  /** Null where PLOVER codes no such event, or the code is unknown. */
  readonly category: PloverCategory | null
  readonly mode: string | null
  readonly cameo: string | null
  readonly contexts: readonly string[]
  readonly actors: readonly ImportedActor[]
  readonly recipients: readonly ImportedActor[]
  readonly place: ImportedPlace | null
  /** Address of the article; null where the dataset has none. */
  readonly url: string | null
  readonly publisher: string | null
  /** What else the row says, by the dataset's own names. */
  readonly details: Readonly<Record<string, string | number | null>>
}

/** An article in which a row of GDELT was seen again. */
export interface ImportedMention {
  readonly kind: 'mention'
  readonly dataset: 'gdelt'
  /** The row's own id: event, article and sentence. */
  readonly rowId: string
  readonly eventRowId: string
  readonly seenAt: string
  readonly url: string | null
  readonly publisher: string | null
  /** GDELT's own, 0 to 100. */
  readonly confidence: number | null
  readonly tone: number | null
}

/** An article as GDELT's knowledge graph lists it: themes and names that a machine found in it, never its words. */
export interface ImportedDocument {
  readonly kind: 'document'
  readonly dataset: 'gdelt'
  readonly rowId: string
  readonly seenAt: string
  readonly url: string | null
  readonly publisher: string | null
  readonly themes: readonly string[]
  readonly persons: readonly string[]
  readonly organisations: readonly string[]
  readonly places: readonly ImportedPlace[]
  readonly tone: number | null
}

export type ImportedItem = ImportedEvent | ImportedMention | ImportedDocument
