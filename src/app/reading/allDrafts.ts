import { type DraftResult, findSources, openSource, readDrafts } from '../../ingest/index.js'
import { Fault } from '../../types/index.js'
import type { ReadInputsOptions } from './ReadInputsOptions.js'

/** What an input gave, and the address of the web at which it was found; null where that is none. */
export type InputDraft = DraftResult & { readonly foundAt: string | null }

/** The drafts of inputs (files, folders, addresses, `-`) in their order; what cannot be opened comes as a fault. */
export async function* allDrafts(inputs: readonly string[], options: ReadInputsOptions): AsyncGenerator<InputDraft> {
  for (const input of inputs) {
    const { sources, faults, skippedCount } = await findSources([input])
    if (skippedCount > 0) options.onSkipped(input, skippedCount)
    for (const { origin, fault } of faults) yield { kind: 'fault', origin, fault, foundAt: null }
    options.onSize(sources.reduce((sum, source) => sum + (source.kind === 'file' ? source.sizeBytes : 0), 0))
    for (const source of sources) {
      try {
        const opened = await openSource(source, options)
        const foundAt = source.kind === 'url' ? opened.address : null
        for await (const result of readDrafts(opened, options)) yield { ...result, foundAt }
      } catch (fault) {
        if (!(fault instanceof Fault)) throw fault
        yield { kind: 'fault', origin: input, fault, foundAt: null }
      }
    }
  }
}
