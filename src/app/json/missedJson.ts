import type { UnhadEntry } from '../../ledger/index.js'

/** The `sitrep.missed/1` object of an entry that could not be had. */
export function missedJson({ sourceId, entryId, url, title, at, fault }: UnhadEntry) {
  return { schema: 'sitrep.missed/1' as const, source: sourceId, entry: entryId, url, title, at, fault }
}
