import type { Fault } from '../../../types/index.js'

/** Kinds of things that an import takes in, as they are called in messages. */
export type ImportedKind =
  | 'reports'
  | 'readings'
  | 'rows set or imported'
  | 'log lines'
  | 'imported events'
  | 'imported mentions'
  | 'imported articles'

/** What came of a stretch of an input. */
export type ImportOutcome =
  | {
      readonly kind: 'taken'
      readonly origin: string
      readonly what: ImportedKind
      readonly addedCount: number
      /** Things that the ledger held already. */
      readonly knownCount: number
    }
  | { readonly kind: 'fault'; readonly origin: string; readonly fault: Fault }
