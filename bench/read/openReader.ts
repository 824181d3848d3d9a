import { type CoderParts, dataFolder, loadParts, loadRules, makeReport, readReport } from '../../src/app/index.js'
import type { ReadReport, Versions } from '../../src/types/index.js'
import type { BenchOptions, CoderChoice } from '../Bench.js'

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

/** The coder in parts: without the learned step, or with it over a lexicon that knows no event. */
export async function loadCoder(mode: BenchOptions['mode'], coder: CoderChoice): Promise<CoderParts> {
  if (coder === 'rules') return loadRules(dataFolder(), mode)
  const parts = await loadParts(dataFolder(), mode)
  return coder === 'both' ? parts : { ...parts, lexicon: { ...parts.lexicon, eventsByLemma: new Map() } }
}
