import { type CoderParts, dataFolder, loadParts, makeReport, readReport } from '../../src/app/index.js'
import type { ReadReport } from '../../src/types/index.js'

/** The package's own data, for tests that read with the real models. */
export function loadTestParts(mode: 'accurate' | 'fast' = 'accurate'): Promise<CoderParts> {
  return loadParts(dataFolder(), mode)
}

/** Reads a text that says nothing about itself but, perhaps, its day of publication. */
export function readWords(text: string, parts: CoderParts, published: string | null = null): ReadReport {
  return readReport(makeReport({ text, published }), parts)
}
