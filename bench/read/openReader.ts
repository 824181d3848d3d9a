import { dataFolder, loadParts, makeReport, readReport } from '../../src/app/index.js'
import type { ReadReport, Versions } from '../../src/types/index.js'

/** Reads single sentences as reports of their own. */
export interface SentenceReader {
  readonly read: (text: string) => ReadReport
  readonly versions: Versions
}

/** Loads the package's own data and gives a reader of sentences. */
export async function openReader(mode: 'accurate' | 'fast'): Promise<SentenceReader> {
  const parts = await loadParts(dataFolder(), mode)
  const read = (text: string): ReadReport => readReport(makeReport({ text }), parts)
  return { read, versions: parts.versions }
}
