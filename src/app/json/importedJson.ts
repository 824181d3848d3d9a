import type { KeptImport, KeptImportedEvent } from '../../ledger/index.js'
import type { ImportedDocument } from '../../types/index.js'

/** The `sitrep.imported-event/1` object of a row of somebody else's event data. */
export function importedEventJson({ item, origin, importedAt, mentionCount }: KeptImportedEvent) {
  const { kind: _, ...event } = item
  return { schema: 'sitrep.imported-event/1' as const, ...event, mentionCount, origin, importedAt }
}

/** The `sitrep.imported-article/1` object of an article that a dataset lists. */
export function importedArticleJson({ item, origin, importedAt }: KeptImport<ImportedDocument>) {
  const { kind: _, ...article } = item
  return { schema: 'sitrep.imported-article/1' as const, ...article, origin, importedAt }
}
