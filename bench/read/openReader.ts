import { type CoderParts, dataFolder, loadParts, makeReport, readReport } from '../../src/app/index.js'
import type { ReadReport, Versions } from '../../src/types/index.js'
import type { BenchOptions, CoderChoice } from '../Bench.js'
import { coderOf } from './coderOf.js'

/** Reads single sentences as reports of their own. */
export interface SentenceReader {
  readonly read: (text: string) => ReadReport
  readonly versions: Versions
}

/** Loads the package's own data and gives a reader of sentences. */
export async function openReader({ mode, coder }: Pick<BenchOptions, 'mode' | 'coder'>): Promise<SentenceReader> {
  const parts = await loadCoder(mode, coder)
  const read = (text: string): ReadReport => readReport(makeReport({ text }), parts)
  return { read, versions: parts.versions }
}

/** Loads the package's own data for a coder. */
export async function loadCoder(mode: BenchOptions['mode'], coder: CoderChoice): Promise<CoderParts> {
  return coderOf(await loadParts(dataFolder(), mode), coder)
}
