import { type DraftResult, findSources, openSource, readDrafts } from '../../ingest/index.js'
import { Fault } from '../../types/index.js'
import type { ReadInputsOptions } from './ReadInputsOptions.js'

/** The drafts of inputs (files, folders, addresses, `-`) in their order; what cannot be opened comes as a fault. */
export async function* allDrafts(inputs: readonly string[], options: ReadInputsOptions): AsyncGenerator<DraftResult> {
  for (const input of inputs) {
    const { sources, faults, skippedCount } = await findSources([input])
    if (skippedCount > 0) options.onSkipped(input, skippedCount)
    for (const { origin, fault } of faults) yield { kind: 'fault', origin, fault }
    options.onSize(sources.reduce((sum, source) => sum + (source.kind === 'file' ? source.sizeBytes : 0), 0))
    for (const source of sources) {
      try {
        yield* readDrafts(await openSource(source, options), options)
      } catch (fault) {
        if (!(fault instanceof Fault)) throw fault
        yield { kind: 'fault', origin: input, fault }
      }
    }
  }
}
